import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const TYPES = createRequire(`${process.cwd()}/package.json`).resolve(
  "@types/google-apps-script/google-apps-script.spreadsheet.d.ts",
);

/** The methods of a class as Google's published types declare it, those it warns against left out. */
export function declaredMethods(className: string): ReadonlySet<string> {
  const text = readFileSync(TYPES, "utf8");
  const start = text.indexOf(`        interface ${className} {`);
  const body = text.slice(start, text.indexOf("\n        }\n", start));
  const lines = body.split("\n").filter((line) => !line.includes("@deprecated"));
  const names = lines.flatMap((line) => /^ {12}(?:\/\*\*.*\*\/ )?(\w+)\(/.exec(line)?.[1] ?? []);
  return new Set(names);
}

/** The methods that a script sees on an object of ours. */
export function offeredMethods(held: object): ReadonlySet<string> {
  const members = held as Readonly<Record<string, unknown>>;
  const names = Object.getOwnPropertyNames(held);
  return new Set(names.filter((name) => typeof members[name] === "function"));
}
