import TestSequencer from "@jest/test-sequencer";

/** What starts programs, browsers or whole runs of the add-on takes longest, in this order. */
const LONG = [
  "/test/install/",
  "/test/faults/",
  "/test/local/cli/",
  "/test/sidebar/",
  "/test/local/preview/",
  "/test/bundle/",
  "/test/docs/",
  "/test/layers/",
];

/**
 * The longest files first, so that no worker is left with one at the end. Jest goes by how long each took
 * last time; where nothing has run yet, as in a new clone, it goes by what kind of folder the file is in.
 */
// biome-ignore lint/style/noDefaultExport: jest takes the default export of its testSequencer
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return [...sorted].sort((a, b) => kindOf(a) - kindOf(b));
  }
}

function kindOf({ path }) {
  const kind = LONG.findIndex((folder) => path.replaceAll("\\", "/").includes(folder));
  return kind < 0 ? LONG.length : kind;
}
