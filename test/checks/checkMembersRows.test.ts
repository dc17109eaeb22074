import { checkColumn } from "../../src/checks/checkColumn";
import { checkCompact } from "../../src/checks/checkCompact";
import { checkMembersRows } from "../../src/checks/checkMembersRows";
import { parseCompact } from "../../src/tables/compact";
import { anyWorkbook } from "../support/arbitraryWorkbook";
import { aCompact, aDay, aMember, gridsOf } from "../support/builders";
import { fc } from "../support/fastCheck";
import { sampleCompact } from "../support/sampleCompact";

const NEEDED = ["Members", "Accepted", "Settings"];

test("each member's problems in words, without its name or the cell; nothing where none", () => {
  const compact = sampleCompact();
  const texts = checkColumn(compact, checkCompact(compact));
  const byName = new Map(
    compact.members.map(({ organisation }, index) => [organisation, texts[index]]),
  );
  expect(byName.get("Kettering General Hospital")).toBe(
    "Email: Email is 'leo.lomas @kgh.example,'. It has a space and a comma; did you mean leo.lomas@kgh.example?",
  );
  expect(byName.get("East Northamptonshire Council")).toBe(
    "Email: Email is blank. Ask Femi Farrow for the address and type it here.",
  );
  expect(byName.get("Moulton College")).toBe("");
});

test("errors come first, accepted problems not at all", () => {
  const compact = aCompact({
    members: [
      aMember("A", {
        "Charter signed on": "2009-01-01",
        "Main contact": "Jo Smith",
        Email: "jo@gmail.com",
        Apprentices: "a few",
      }),
    ],
    accepted: [{ Rule: "email-personal-domain", Where: "A", Reason: "no other" }],
  });
  expect(checkColumn(compact, checkCompact(compact))).toEqual([
    "Apprentices, Charter signatory: Apprentices is 'a few'. That is no number; type the figure alone. Charter signatory is blank, though the Charter is signed. Type who signed it, and in which position.",
  ]);
});

test("while typing, an edited row says the same, from Members, Accepted and Settings alone", () => {
  const parts = {
    settings: { "Contact goes stale after": 6 },
    members: [
      aMember("Tresham Institute", { "Main contact": "Jo Smith", Email: "jo@tresham.ac.uk" }),
      aMember("Tresham Institute ", {
        "Contact confirmed on": "2009-03-01",
        "Main contact": "X Y",
      }),
      aMember("Moulton College", { Email: "k.jones@tresham.ac.uk", Buddy: "Tresham Institute" }),
    ],
    accepted: [{ Rule: "contact-name-missing", Where: "Moulton College", Reason: "new" }],
    meetings: [{ Date: "2009-09-01", Group: "Steering Group", Status: "Held" }],
  };
  const all = aCompact(parts);
  const few = parseCompact(
    gridsOf(parts).filter(({ name }) => NEEDED.includes(name)),
    aDay("2009-10-07"),
  );
  const texts = checkColumn(all, checkCompact(all));
  expect(texts.map((text) => text !== "")).toEqual([false, true, true]);
  expect(checkMembersRows(few, [4, 2, 3])).toEqual(
    [
      { sheetRow: 4, text: texts[2] },
      { sheetRow: 2, text: texts[0] },
      { sheetRow: 3, text: texts[1] },
    ].map((row) => row),
  );
});

test("a row that was cleared has nothing to say", () => {
  const compact = aCompact({ members: [aMember("A", { Email: "x" }), { Check: "old words" }] });
  expect(checkMembersRows(compact, [3, 900])).toEqual([
    { sheetRow: 3, text: "" },
    { sheetRow: 900, text: "" },
  ]);
});

test("in any workbook, typing and checking agree about every row", () => {
  fc.assert(
    fc.property(anyWorkbook, (grids) => {
      const all = parseCompact(grids, aDay("2009-10-07"));
      const few = parseCompact(
        grids.filter(({ name }) => NEEDED.includes(name)),
        aDay("2009-10-07"),
      );
      const rows = all.members.map(({ row }) => row.sheetRow);
      const checked = checkColumn(all, checkCompact(all));
      expect(checkMembersRows(few, rows).map(({ text }) => text)).toEqual(checked);
      const eachAlone = rows.flatMap((row) => checkMembersRows(few, [row]));
      expect(eachAlone.map(({ text }) => text)).toEqual(checked);
    }),
    { numRuns: 200 },
  );
});

/** Names and addresses that are one another's likenesses: twins, slips, short forms, strangers. */
const aLikeness = fc.record({
  Organisation: fc.constantFrom(
    "Kettering Borough Council",
    "Ketering BC",
    "Kettering B C",
    "The Kettering & Corby College",
    "Kettering and Corby College",
    "KetteringBorough Council",
    "Corby Enterprise",
    "Corby",
    "Kettering General Hospital (KGH)",
    "=Moulton",
    "Moulton",
  ),
  "Main contact": fc.constantFrom("Jo Smith", "jo smith", "Al Bell", ""),
  Email: fc.constantFrom(
    "jo.smith@kettering.gov.uk",
    "JO.SMITH@kettering.gov.uk",
    "al.bell@ketering.gov.uk",
    "al.bell@ketterng.gov.uk",
    "jo@corbyenterprise.org.uk",
    "al@corbyenterprize.org.uk",
    "jo.smithkettering.gov.uk",
    "jo@gmial.com",
    "",
  ),
  Deputy: fc.constantFrom("", "al@kettering.gov.uk", "jo@corbyenterprise.org.uk"),
  Buddy: fc.constantFrom(
    "",
    "KBC",
    "KGH",
    "Corby Enterprize",
    "Kettering",
    "Moulton",
    "Ketering BC",
  ),
  "Left on": fc.constantFrom("", "", "2009-01-01"),
  "Charter signed on": fc.constantFrom("2009-03-04", "25/03/2009", "13/04/2009", "07/05/2009"),
});

test("of organisations that are like each other, a row alone says what the whole check says", () => {
  fc.assert(
    fc.property(fc.array(aLikeness, { minLength: 4, maxLength: 12 }), (rows) => {
      const compact = aCompact({
        members: rows.map(({ Organisation, ...cells }) => aMember(Organisation, cells)),
      });
      const alone = compact.members.flatMap(({ row }) => checkMembersRows(compact, [row.sheetRow]));
      expect(alone.map(({ text }) => text)).toEqual(checkColumn(compact, checkCompact(compact)));
    }),
    { numRuns: 300 },
  );
});
