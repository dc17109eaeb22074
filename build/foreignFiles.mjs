import { basename } from "node:path";

/** What Google puts into a script that somebody has only looked at. */
const BLANK_SCRIPT = /^\s*(function myFunction\(\)\s*\{\s*\})?\s*$/;

/** The names of the files there that are neither ours nor the blank one that Google begins with. */
export function foreignFiles(there, ours) {
  const known = new Set(ours.map(({ name }) => basename(name)));
  return there
    .filter(({ name, source }) => !known.has(basename(name)) && !BLANK_SCRIPT.test(source))
    .map(({ name }) => name)
    .sort();
}
