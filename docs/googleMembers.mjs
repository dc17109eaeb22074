// What Google's published types say of its classes, for those of the local workspace.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const TYPES = dirname(
  createRequire(import.meta.url).resolve("@types/google-apps-script/package.json"),
);
/** Where a class is looked for, the first that has it: Documents and Slides have a Range of their own. */
const FILES = [
  "spreadsheet",
  "base",
  "utilities",
  "html",
  "script",
  "lock",
  "cache",
  "properties",
  "mail",
].map((name) => join(TYPES, `google-apps-script.${name}.d.ts`));
const DRIVE = join(TYPES, "apis/drive_v3.d.ts");

/** The members that Google publishes of the class. */
export function googleMembers(name) {
  if (name.startsWith("Drive."))
    return membersIn(DRIVE, `${name.slice("Drive.".length)}Collection`);
  if (name === "Drive") return membersIn(DRIVE, name, " {4}");
  for (const file of FILES) {
    const members = membersIn(file, name);
    if (members.length > 0) return members;
  }
  return [];
}

function membersIn(file, name, depth = " *") {
  const text = readFileSync(file, "utf8");
  const [, indent = "", body = ""] =
    new RegExp(`^(${depth})interface ${name}(?: extends [\\w.]+)? \\{\\n(.*?)^\\1\\}`, "ms").exec(
      text,
    ) ?? [];
  const lines = body.split("\n");
  const member = new RegExp(`^${indent} {4}(?:/\\*\\*.*\\*/ )?(?:readonly )?(\\w+)\\??[(:]`);
  return [...new Set(lines.flatMap((line) => member.exec(line)?.[1] ?? []))].sort();
}

/** The file that tells a script of what is not there: the members of each class, in one text. */
export function googleMembersFile(names) {
  const classes = names
    .map((name) => [name, googleMembers(name).join(" ")])
    .filter(([, members]) => members !== "");
  return `${JSON.stringify(Object.fromEntries(classes), null, 2)}\n`;
}
