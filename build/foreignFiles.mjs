import { basename } from "node:path";

/** What Google puts into a script that somebody has only looked at. */
const BLANK_SCRIPT = /^\s*(function myFunction\(\)\s*\{\s*\})?\s*$/;

/** What stands in every script and page of ours; a manifest is nobody's own work. */
const OF_OURS = /the Compact contributors|<title>Compact<\/title>/;

/** The names of the files there that are neither ours nor the blank one that Google begins with. */
export function foreignFiles(there, ours) {
  const known = new Set(ours.map(({ name }) => basename(name)));
  return there
    .filter(({ name, source }) => !isOurs(name, source, known) && !BLANK_SCRIPT.test(source))
    .map(({ name }) => name)
    .sort();
}

/** Somebody's own report.js has only the name of ours. */
function isOurs(name, source, known) {
  return known.has(basename(name)) && (name.endsWith(".json") || OF_OURS.test(source));
}
