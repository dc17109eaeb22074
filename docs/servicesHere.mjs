// What is and is not there of Google's services, for local/appsScript/README.md.
import { readdirSync, readFileSync } from "node:fs";
import { googleMembers } from "./googleMembers.mjs";

const SERVICES = new URL("../local/appsScript/services/", import.meta.url);
const USE = JSON.parse(readFileSync(new URL("publicUse.json", import.meta.url), "utf8"));

/**
 * One row a class: the file that says what its objects hold, those that declare its methods, its members that are here, those that the add-on uses itself in bold, and those that Google
 * has besides. Each with how many public programs use it, the most used first.
 */
export function servicesHere(emulator, core, missingServices) {
  const sources = sourceFiles();
  const rows = [...emulator.values()]
    .filter(({ of }) => googleMembers(of.name).length > 0)
    .sort((a, b) => byName(a.of.name, b.of.name))
    .map((table) => row(table, core, sources));
  return [
    `${USE.programs} public programs were counted on ${USE.counted}; [publicUse.json](../../docs/publicUse.json) says how. The number after a`,
    "name says how many of them use it; where there is none, none does. What is **bold** lies in `services/core`. Files and",
    "folders are those of `services`.",
    "",
    "| class | its objects | its methods | here | Google's alone |",
    "|---|---|---|---|---|",
    ...rows,
    "",
    `Services that are not here: ${names(missingServices, USE.services).join(", ")}.`,
  ].join("\n");
}

function row({ of, forms, properties }, core, sources) {
  const used = USE.members[of.name] ?? {};
  const here = [...Object.keys(forms), ...Object.keys(properties)].filter(
    (name) => name !== "toString",
  );
  const missing = googleMembers(of.name).filter((name) => !here.includes(name));
  const inCore = core.get(of);
  const isCore = (name) => name in (inCore?.forms ?? {}) || name in (inCore?.properties ?? {});
  const cells = [
    of.name,
    ...filesOf(of.name, sources),
    names(here, used, isCore).join(", "),
    names(missing, used).join(", "),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The source files, each with the classes that it declares by their tokens. */
function sourceFiles() {
  return readdirSync(SERVICES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => {
      const text = readFileSync(new URL(path, SERVICES), "utf8");
      const declared = text.matchAll(/const (\w+) =\s+googleClass<[^"]*\(\s*"([\w.]+)"/g);
      return { path, text, tokens: new Map([...declared].map(([, token, name]) => [name, token])) };
    });
}

/** The file that declares a class, and the files, or their folders, with its methods. */
function filesOf(name, sources) {
  const objects = sources.find(({ tokens }) => tokens.has(name));
  if (objects === undefined) throw new Error(`${name} is declared nowhere.`);
  const methods = new RegExp(`\\b(methods|borrowed|table)\\(\\s*${objects.tokens.get(name)}\\b`);
  const paths = sources
    .filter(({ path, text }) => methods.test(text) && !path.endsWith("/table.ts"))
    .map(({ path }) => path.replace(/(\/(range|sheet)\/).*/, "$1"));
  return [code(objects.path), [...new Set(paths)].map(code).join(", ")];
}

function code(text) {
  return `\`${text}\``;
}

function names(all, used, isCore = () => false) {
  return [...all]
    .sort((a, b) => (used[b] ?? 0) - (used[a] ?? 0) || byName(a, b))
    .map((name) => {
      const written = isCore(name) ? `**${name}**` : name;
      return used[name] ? `${written} ${used[name]}` : written;
    });
}

function byName(a, b) {
  return a < b ? -1 : 1;
}
