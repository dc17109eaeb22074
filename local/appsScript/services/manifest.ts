/** The parts of `appsscript.json` that decide what a script may do. */
export interface Manifest {
  readonly timeZone: string;
  /** Full addresses; null where the manifest names none, so that Google finds them by itself. */
  readonly oauthScopes: readonly string[] | null;
  /** The symbols of the advanced services that are switched on: "Drive". */
  readonly advancedServices: readonly string[];
}

/** For a script that comes without a manifest: everything that is here, in London. */
export const OPEN_MANIFEST: Manifest = {
  timeZone: "Europe/London",
  oauthScopes: null,
  advancedServices: ["Drive"],
};

/** Reads a manifest; what it leaves out is as in `OPEN_MANIFEST`. Throws where it is not JSON. */
export function parseManifest(json: string): Manifest {
  const file = recordOf(JSON.parse(json));
  const services = recordOf(file.dependencies).enabledAdvancedServices;
  return {
    timeZone: typeof file.timeZone === "string" ? file.timeZone : OPEN_MANIFEST.timeZone,
    oauthScopes: Array.isArray(file.oauthScopes) ? file.oauthScopes.map(String) : null,
    advancedServices: Array.isArray(services)
      ? services.map((service) => String(recordOf(service).userSymbol))
      : [],
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
