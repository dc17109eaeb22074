import { readFileSync } from "node:fs";
import { join } from "node:path";
import GOOGLE_MEMBERS from "../../local/appsScript/declare/googleMembers.json";
import { EMULATOR } from "../../local/appsScript/services/emulator/surface";
import { ROOT } from "../support/addOn";

const USE = JSON.parse(readFileSync(join(ROOT, "docs/publicUse.json"), "utf8"));
const PAGE = readFileSync(join(ROOT, "local/appsScript/README.md"), "utf8");

/** "**getValues** 113, merge 8" as names with their numbers. */
function named(cell: string): readonly (readonly [string, number])[] {
  const items = cell.replaceAll("*", "").split(", ").filter(Boolean);
  return items.map((item) => [item.split(" ")[0] ?? "", Number(item.split(" ")[1] ?? 0)]);
}

const ROWS = new Map(
  [...PAGE.matchAll(/^\| ([\w.]+) \| `\S+` \| [^|]+ \| (.*?) \| (.*?) ?\|$/gm)].map(
    ([, name = "", here = "", missing = ""]) => [
      name,
      { here: named(here), missing: named(missing) },
    ],
  ),
);
const CLASSES = [...EMULATOR.values()].filter(({ of }) => of.name in GOOGLE_MEMBERS);

test.each(CLASSES.map((table) => [table.of.name, table] as const))(
  "local/appsScript/README.md says what of %s is there, and how many programs use it: npm run docs",
  (name, { forms, properties }) => {
    const offered = [...Object.keys(forms), ...Object.keys(properties)];
    const { here = [], missing = [] } = ROWS.get(name) ?? {};
    expect(here.map(([member]) => member).sort()).toEqual(
      offered.filter((member) => member !== "toString").sort(),
    );
    expect(missing.filter(([member]) => offered.includes(member))).toEqual([]);
    const used = USE.members[name] ?? {};
    expect(
      [...here, ...missing].filter(([member, count]) => count !== (used[member] ?? 0)),
    ).toEqual([]);
  },
);
