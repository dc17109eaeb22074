/** The top-level function that answers a call: `callGoToCell` for `goToCell`. */
export type EntryPoint<Call extends string> = `call${Capitalize<Call>}`;

/** The one place that knows how the page, the command line and Google name the same call. */
export function entryPointOf<Call extends string>(call: Call): EntryPoint<Call> {
  const capitalised = `${call.charAt(0).toUpperCase()}${call.slice(1)}`;
  return `call${capitalised as Capitalize<Call>}`;
}
