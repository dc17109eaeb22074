import { ironcalcForNode } from "../../../local/sheets/formulas/ironcalcNode";
import { areaFrom } from "../../../local/sheets/workbook/area";
import { Workbook } from "../../../local/sheets/workbook/workbook";
import {
  formulaNamesHeader,
  headerInCheck,
  headersFirst,
  namesHeader,
} from "../../../src/domain/words/headersInCheck";
import { membersTable } from "../../../src/tables/tabs/membersTable";
import { fc } from "../../support/fastCheck";

/** For each header, whether its formula is true beside that text. */
function filled(text: string, headers: readonly string[]): readonly unknown[] {
  const workbook = new Workbook({ locale: "en_GB" });
  workbook.formulaEngine = ironcalcForNode(() => Date.UTC(2009, 9, 7, 12));
  const sheet = workbook.addSheet("Members");
  sheet.setCell(2, 2, { value: text });
  headers.forEach((header, index) => {
    sheet.setCell(2, index + 3, { formula: formulaNamesHeader(header, "$B2") });
  });
  workbook.calculate(sheet, areaFrom(2, 3, 1, headers.length));
  return headers.map((_, index) => sheet.cell(2, index + 3)?.value);
}

const TITLES = Object.values(membersTable.columns).map(({ title }) => title);
/** As people name columns of their own accord. */
const ODD = ['The "mark"', "Phone:", "Town, county", "Équality mark", "Mark (yes/no)?", "a~b*"];
const anyHeader = fc.constantFrom(...TITLES, ...ODD);

test("a cell is told by its whole header among those that Check begins with, and by no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyHeader, { maxLength: 5 }), (named) => {
      const text = `${headersFirst(named)}${named.map((title) => `${title} is blank.`).join(" ")}`;
      const all = [...TITLES, ...ODD];
      expect(filled(text, all)).toEqual(
        all.map((title) => named.some((one) => headerInCheck(one) === headerInCheck(title))),
      );
    }),
    { numRuns: 30 },
  );
});

test("headers stand first, each once, without what would separate them, and none is no beginning", () => {
  expect(headersFirst(["Email", "Phone", "Email", ""])).toBe("Email, Phone: ");
  expect(headersFirst(["Skills, jobs: pledged on"])).toBe("Skills jobs pledged on: ");
  expect(headersFirst(["Skills,jobs:pledges"])).toBe("Skills jobs pledges: ");
  expect(headersFirst([""])).toBe("");
  expect(headersFirst([])).toBe("");
});

test("Equality mark is not Equality mark on; words further on, and no words, tell of no cell", () => {
  const headers = ["Equality mark", "Equality mark on", "Email"];
  const text =
    "Equality mark on: Equality mark on is blank, Email, though the Equality mark is there.";
  expect(filled(text, headers)).toEqual([false, true, false]);
  expect(filled("", headers)).toEqual([false, false, false]);
  expect(filled("Email is blank. Ask Jo Smith.", headers)).toEqual([false, false, false]);
});

test("a formula of ours is known again wherever its cells were moved to, and no other is", () => {
  fc.assert(
    fc.property(anyHeader, fc.constantFrom("$B2", "$AC5", "C$1000", "B2"), (title, cell) => {
      expect(namesHeader(formulaNamesHeader(title, cell))).toBe(true);
    }),
  );
  expect(namesHeader('=ISNUMBER(FIND("Email",$B2))')).toBe(false);
  expect(namesHeader(`${formulaNamesHeader("Email", "$B2")}*1`)).toBe(false);
});
