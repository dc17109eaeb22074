import TestSequencer from "@jest/test-sequencer";

/** What takes more than about fifteen seconds of a quiet machine, the longest first. */
const LONGEST = [
  "local/preview/browser/grid",
  "local/preview/browser/keeping",
  "local/preview/site/webEdition",
  "local/preview/browser/chasePage",
  "install/firstInstall",
  "local/preview/browser/accessibility",
  "sidebar/page",
  "faults/faults",
  "layers/layers",
  "bundle/scheduledReports",
  "local/preview/browser/regionPage",
  "local/preview/browser/newYearPage",
  "local/cli/template",
  "local/cli/pdf",
  "local/preview/browser/playedMeetings",
  "sidebar/memberPage",
  "local/cli/fault",
  "local/preview/browser/statementPage",
  "sidebar/problemsPage",
  "faults/betweenCalls",
  "local/preview/browser/hostile",
  "local/cli/newYear",
];

/** What starts programs, browsers or whole runs of the add-on takes longer than the rest, in this order. */
const LONG = [
  "local/preview/browser/",
  "faults/",
  "local/cli/",
  "sidebar/",
  "bundle/",
  "selfTest/",
  "local/preview/",
  "docs/",
];

/**
 * The longest files first, so that no worker is left with one at the end. Jest goes by how long each took
 * last time; where nothing has run yet, as in a new clone, it goes by the lists above.
 */
// biome-ignore lint/style/noDefaultExport: jest takes the default export of its testSequencer
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted;
    return [...sorted].sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ path }) {
  const [, name = ""] = /\/test\/(.*)\.test\.ts$/.exec(path.replaceAll("\\", "/")) ?? [];
  const longest = LONGEST.indexOf(name);
  if (longest >= 0) return longest;
  const kind = LONG.findIndex((folder) => name.startsWith(folder));
  return LONGEST.length + (kind < 0 ? LONG.length : kind);
}
