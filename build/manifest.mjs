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

/** Throws a sentence for each thing in the manifest that Google or the design would refuse. */
export function checkManifest(manifest) {
  const ajv = new Ajv({ allErrors: true, strict: true });
  if (!ajv.validate(SCHEMA, manifest)) {
    throw new Error(`appsscript.json: ${ajv.errorsText(undefined, { dataVar: "manifest" })}`);
  }
}
