// What is and is not there of Google's services, for local/appsScript/README.md.
import { readFileSync } from "node:fs";
import { googleMembers } from "./googleMembers.mjs";

const USE = JSON.parse(readFileSync(new URL("publicUse.json", import.meta.url), "utf8"));

/**
 * One row a class: its members that are here, those that the add-on uses itself in bold, and those that Google
 * has besides. Each with how many public programs use it, the most used first.
 */
export function servicesHere(emulator, core, missingServices) {
  const rows = [...emulator.values()]
    .filter(({ of }) => googleMembers(of.name).length > 0)
    .sort((a, b) => byName(a.of.name, b.of.name))
    .map((table) => row(table, core));
  return [
    `${USE.programs} public programs were counted on ${USE.counted}; [publicUse.json](../../docs/publicUse.json) says how. The number after a`,
    "name says how many of them use it; where there is none, none does. What is **bold** lies in `services/core`.",
    "",
    "| class | here | Google's alone |",
    "|---|---|---|",
    ...rows,
    "",
    `Services that are not here: ${names(missingServices, USE.services).join(", ")}.`,
  ].join("\n");
}

function row({ of, forms, properties }, core) {
  const used = USE.members[of.name] ?? {};
  const here = [...Object.keys(forms), ...Object.keys(properties)].filter(
    (name) => name !== "toString",
  );
  const missing = googleMembers(of.name).filter((name) => !here.includes(name));
  const inCore = core.get(of);
  const isCore = (name) => name in (inCore?.forms ?? {}) || name in (inCore?.properties ?? {});
  return `| ${of.name} | ${names(here, used, isCore).join(", ")} | ${names(missing, used).join(", ")} |`;
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
