import fc from "fast-check";

/** So many examples of each property are tried on a mutant: a rule that is broken shows in a few. */
const RUNS = 6;

type Assert = (property: fc.IRawProperty<unknown>, parameters?: fc.Parameters<unknown>) => unknown;

const assert: Assert = (property, parameters) => {
  const numRuns = Math.min(RUNS, parameters?.numRuns ?? RUNS);
  // That it fails is all that is asked: looking for the smallest example would take the time.
  return fc.assert(property, { ...parameters, numRuns, endOnFailure: true });
};

const sample: typeof fc.sample = (generator, parameters) =>
  fc.sample(generator, typeof parameters === "number" ? Math.min(RUNS, parameters) : parameters);

/** fast-check as the tests know it, with fewer examples of each property. */
// biome-ignore lint/style/noDefaultExport: fast-check itself is imported so
export default { ...fc, assert, sample };
