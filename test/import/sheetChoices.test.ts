import { shownParts } from "../../src/app/calls/shownParts";
import { askedChoices } from "../../src/app/jobs/askedChoices";
import {
  type AskedSheet,
  askedSheets,
  rememberedSheets,
  sheetToRemember,
} from "../../src/app/jobs/askedSheets";
import type { OldSheet } from "../../src/import/oldSheet";
import { aCompact } from "../support/builders";
import { anOldSheet, comesIn } from "./comesIn";

const said = (sheets: readonly OldSheet[], ...asked: readonly AskedSheet[]) =>
  comesIn(sheets, aCompact(), { sheets: [askedSheets(asked, sheets)] });

const BODIES = anOldSheet("Bodies", [
  ["Pledges 2008"],
  ["Whom", "When", "Rung on"],
  ["Kettering BC", "2008-09-14", "01536 410333"],
  ["Daventry DC", "2008-10-01", "01327 871100"],
]);

test("a sheet is the table that a person says, with the likeliest row as its header", () => {
  expect(comesIn([BODIES], aCompact()).unread).toEqual(["Bodies"]);
  const { tables, newRows, unread } = said([BODIES], { sheet: "Bodies", table: "Members" });
  expect(unread).toEqual([]);
  expect(tables.map(({ table, headerRow }) => [table, headerRow])).toEqual([["Members", 2]]);
  expect(newRows("Members").map(({ Organisation }) => Organisation)).toEqual([
    "Kettering BC",
    "Daventry DC",
  ]);
});

test("a sheet that is left out brings nothing in, and is not called unreadable", () => {
  const sheet = anOldSheet("Members", [["Organisation"], ["Kettering BC"]]);
  const { parts, tables, unread } = said([sheet], { sheet: "Members", table: "" });
  expect([tables, unread]).toEqual([[], []]);
  expect(parts).toMatchObject([{ part: 1, table: null, how: "asked" }]);
});

test("the header row is the one that a person says, whatever stands in others", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Contact", "Phone"],
    ["Body", "Who", "Notes"],
    ["Kettering BC", "Dev Dunne", "x"],
  ]);
  const { tables, mapping } = said([sheet], { sheet: "Members", table: "Members", headerRow: 2 });
  expect(tables[0]?.headerRow).toBe(2);
  expect(mapping("Members").map(([header]) => header)).toEqual(["Body", "Who", "Notes"]);
  expect(tables[0]?.rows.new).toBe(1);
});

test("without a header each column goes by its letter, and is found by what stands in it", () => {
  const sheet = anOldSheet("List", [
    ["Kettering Borough Council", "Dev Dunne", "dev@kettering.example", "call back"],
    ["Daventry District Council", "Di Dow", "di@daventry.example", "new"],
  ]);
  const asked = askedChoices([{ from: "Column D (no header)", to: "Notes" }]);
  const { tables, newRows, mapping } = comesIn([sheet], aCompact(), {
    headers: [asked.choices],
    sheets: [askedSheets([{ sheet: "List", table: "Members", headerRow: 0 }], [sheet])],
  });
  expect(tables[0]?.headerRow).toBe(0);
  expect(mapping("Members").map(([header, to, how]) => [header, to, how])).toEqual([
    ["Column A (no header)", "Organisation", "values"],
    ["Column B (no header)", "Main contact", "values"],
    ["Column C (no header)", "Email", "values"],
    ["Column D (no header)", "Notes", "asked"],
  ]);
  expect(newRows("Members")[0]).toEqual({
    Organisation: "Kettering Borough Council",
    "Main contact": "Dev Dunne",
    Email: "dev@kettering.example",
    Notes: "call back",
  });
});

test("a column with values and no header beside others can be said to be one of ours", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", ""],
    ["Kettering BC", "Dev Dunne"],
  ]);
  const asked = askedChoices([
    { table: "Members", sheet: "Members", from: "Column B (no header)", to: "Main contact" },
  ]);
  expect(comesIn([sheet], aCompact(), { headers: [asked.choices] }).newRows("Members")).toEqual([
    { Organisation: "Kettering BC", "Main contact": "Dev Dunne" },
  ]);
  const elsewhere = askedChoices([
    { table: "Members", sheet: "Others", from: "Column B (no header)", to: "Main contact" },
  ]);
  expect(comesIn([sheet], aCompact(), { headers: [elsewhere.choices] }).newRows("Members")).toEqual(
    [{ Organisation: "Kettering BC" }],
  );
});

test("where no column says what a row is, that is told and no row comes in", () => {
  const sheet = anOldSheet("List", [
    ["Alpha", "Beta"],
    ["one", "two"],
  ]);
  const { tables, changes } = said([sheet], { sheet: "List", table: "Events" });
  expect(tables).toMatchObject([{ lacks: "Event", rows: { new: 0, skipped: 1 } }]);
  expect(changes).toEqual([]);
});

test("of two tables in a sheet each is chosen by itself", () => {
  const sheet = anOldSheet("Both", [
    ["Organisation", "Main contact", "Email"],
    ["Kettering BC", "Dev Dunne", "dev@kettering.example"],
    [],
    ["Event", "Type", "Date"],
    ["Lunch", "Other", "2009-03-03"],
  ]);
  const names = (...asked: readonly AskedSheet[]) =>
    said([sheet], ...asked).tables.map(({ table, part }) => [table, part]);
  expect(names()).toEqual([
    ["Members", 1],
    ["Events", 2],
  ]);
  expect(names({ sheet: "Both", part: 2, table: "" })).toEqual([["Members", 1]]);
  expect(names({ sheet: "Both", part: 1, table: "" })).toEqual([["Events", 2]]);
  expect(names({ sheet: "Both", table: "Members" })).toEqual([["Members", 1]]);
});

test.each<[AskedSheet, string]>([
  [{ sheet: "Bodeys" }, "There is no sheet 'Bodeys' in the old spreadsheet. It has 'Bodies'."],
  [{ sheet: "Bodies", headerRow: 9 }, "The sheet 'Bodies' has no row 9: it ends with row 4."],
  [{ sheet: "Bodies", table: "Membrs" }, "Did you mean 'Members'?"],
])("what is not there is said", (asked, sentence) => {
  expect(() => askedSheets([asked], [BODIES])).toThrow(sentence);
});

test("what was chosen holds for the sheet as it has grown, and for no other of its name", () => {
  const known = sheetToRemember({ sheet: "Bodies", part: 1, table: "Members", headerRow: 2 }, [
    BODIES,
  ]);
  const later = (sheet: OldSheet) =>
    comesIn([sheet], aCompact(), { sheets: [rememberedSheets(known)] }).tables.map(
      ({ table, headerRow }) => [table, headerRow],
    );
  const rows: Parameters<typeof anOldSheet>[1] = [
    ["Pledges as at March 2009"],
    [],
    ["Whom", "When", "Rung on"],
    ["Kettering BC", "2008-09-14", ""],
  ];
  expect(later(anOldSheet("Bodies", rows))).toEqual([["Members", 3]]);
  expect(
    later(
      anOldSheet("Bodies", [
        ["Rooms", "Size"],
        ["Blue", 4],
      ]),
    ),
  ).toEqual([]);
});

test("of two columns with one header each can be said to be another of ours", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Signed", "Date", "Pledged", "Date"],
    ["Kettering BC", "", "2008-09-14", "", "2009-01-12"],
  ]);
  const asked = askedChoices([
    { from: "Date (column C)", to: "Charter signed on" },
    { from: "Date (column E)", to: "Skills Pledge on" },
  ]);
  const { newRows, mapping } = comesIn([sheet], aCompact(), { headers: [asked.choices] });
  expect(mapping("Members").map(([header]) => header)).toEqual([
    "Organisation",
    "Signed",
    "Date (column C)",
    "Pledged",
    "Date (column E)",
  ]);
  expect(newRows("Members")[0]).toMatchObject({
    "Charter signed on": "2008-09-14",
    "Skills Pledge on": "2009-01-12",
  });
});

test("a group of people over their names, jobs and numbers is a header of two lines", () => {
  const sheet = anOldSheet("Sheet1", [
    ["Who is who"],
    [],
    ["Body", "People", "", "Pledges", ""],
    ["", "Name(s)", "Tel", "Skills", "Jobs"],
    ["Kettering Borough Council", "Dev Dunne", "01536 410333", "2008-09-14", "2009-01-12"],
  ]);
  expect(comesIn([sheet], aCompact()).newRows("Members")).toEqual([
    {
      Organisation: "Kettering Borough Council",
      "Main contact": "Dev Dunne",
      Phone: "01536 410333",
      "Skills Pledge on": "2008-09-14",
      "Jobs Pledge on": "2009-01-12",
    },
  ]);
});

test("of a sheet the first rows are shown, and those about a header further down", () => {
  const above = Array.from({ length: 45 }, (_, at) => [`Remark ${at + 1}`]);
  const sheet = anOldSheet("Members", [
    ...above,
    ["Organisation", "Main contact", "Email"],
    ["Kettering BC", "Dev Dunne", "dev@kettering.example"],
    ["Daventry DC", "Di Dow", "di@daventry.example"],
  ]);
  const [part] = shownParts(comesIn([sheet], aCompact()).parts);
  expect(part?.headerRow).toBe(46);
  const rows = part?.rows.map(({ row }) => row) ?? [];
  expect(rows.slice(0, 12)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(rows.slice(-3)).toEqual([45, 46, 47]);
});

test("a second table under a gap is one of its own, though its headers are old names", () => {
  const sheet = anOldSheet("aide", [
    ["Action point", "Who", "By when", "Remarks"],
    ["Ring Kettering", "Jo", "2009-06-30", "twice"],
    [],
    ["Member", "Contact details", "Signed the charter?", "Staff"],
    ["Kettering Borough Council", "Dev Dunne", "2008-03-12", 320],
  ]);
  const { tables, newRows } = comesIn([sheet], aCompact());
  expect(tables.map(({ table, headerRow, rows }) => [table, headerRow, rows.new])).toEqual([
    ["Members", 4, 1],
    ["Action plan", 1, 1],
  ]);
  expect(newRows("Action plan")[0]).toMatchObject({ "Progress note": "twice" });
});

test("a record under a gap is no header, whatever words stand in it", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Main contact", "District", "Notes"],
    ["Kettering BC", "Dev Dunne", "Kettering", ""],
    [],
    ["Daventry DC", "Di Dow", "Daventry", "contact by phone"],
  ]);
  const { tables } = comesIn([sheet], aCompact());
  expect(tables.map(({ rows }) => rows.new)).toEqual([2]);
});
