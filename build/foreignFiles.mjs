/** What Google puts into a script that somebody has only looked at. */
const BLANK_SCRIPT = /^\s*(function myFunction\(\)\s*\{\s*\})?\s*$/;

const MANIFEST = "appsscript.json";
/** Every version of Compact has had it: where it is not, a file called as another of ours is somebody's own. */
const MARK = "compact.js";

/** The names of the files there that are neither ours nor the blank one that Google begins with. */
export function foreignFiles(there, ours) {
  const isCompact = there.some(({ name }) => name === MARK);
  const known = new Set(isCompact ? ours.map(({ name }) => name) : [MANIFEST]);
  return there
    .filter(({ name, source }) => !known.has(name) && !BLANK_SCRIPT.test(source))
    .map(({ name }) => name)
    .sort();
}
