import Ajv from "ajv";

const AUTH = "https://www.googleapis.com/auth/";

/** Exactly these, never one more: each is asked of a coordinator in a consent screen. */
const SCOPES = [
  "spreadsheets.currentonly",
  "drive.file",
  "script.container.ui",
  "script.scriptapp",
  "script.send_mail",
].map((name) => AUTH + name);

// The keys that developers.google.com/apps-script/manifest names and this add-on needs; a key that
// Google does not know makes a push fail, so no other is let through.
const SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["timeZone", "runtimeVersion", "exceptionLogging", "dependencies", "oauthScopes"],
  properties: {
    timeZone: { const: "Europe/London" },
    runtimeVersion: { const: "V8" },
    exceptionLogging: { enum: ["STACKDRIVER", "NONE"] },
    dependencies: {
      type: "object",
      additionalProperties: false,
      required: ["enabledAdvancedServices"],
      properties: {
        enabledAdvancedServices: {
          const: [{ userSymbol: "Drive", serviceId: "drive", version: "v3" }],
        },
      },
    },
    oauthScopes: {
      type: "array",
      uniqueItems: true,
      minItems: SCOPES.length,
      items: { enum: SCOPES },
    },
  },
};

/** What is wrong with appsscript.json, in a sentence for whoever has changed it. */
export class ManifestFault extends Error {}

/**
 * Throws a ManifestFault for what Google or the design would refuse in the text of a manifest.
 */
export function checkManifest(text) {
  let manifest;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    throw new ManifestFault(`appsscript.json is no JSON: ${error.message}.`);
  }
  const wider = (manifest.oauthScopes ?? []).filter((scope) => !SCOPES.includes(scope));
  if (wider.length > 0) {
    throw new ManifestFault(
      `appsscript.json asks for ${wider.join(" and ")}, which Compact does not need. Take it out.`,
    );
  }
  const ajv = new Ajv({ allErrors: true, strict: true });
  if (!ajv.validate(SCHEMA, manifest)) {
    throw new ManifestFault(
      `appsscript.json: ${ajv.errorsText(undefined, { dataVar: "manifest" })}.`,
    );
  }
}
