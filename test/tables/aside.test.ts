import { isAside } from "../../src/tables/aside";
import { readTable } from "../../src/tables/readTable";
import { membersTable } from "../../src/tables/tabs/membersTable";
import { aSheet, typed } from "../support/builders";
import { fc } from "../support/fastCheck";

const HEADERS = [
  "Organisation",
  "Sector",
  "Main contact",
  "Email",
  "Apprentices",
  "Notes",
  "Check",
];
type Cells = readonly (string | number)[];

/** The organisations that are read as members among these rows. */
function members(...rows: readonly Cells[]): readonly string[] {
  const reading = readTable(membersTable, [aSheet("Members", [HEADERS, ...rows])]);
  return reading.rows.map(({ sheetRow }) => String(rows[sheetRow - 2]?.[0]));
}

const CORBY: Cells = ["Corby Borough Council", "Council", "Jo Smith", "jo@corby.gov.uk", 3];

describe("what people write below and between their rows is no member", () => {
  test.each([
    "Total",
    "Grand total:",
    "TOTALS",
    "Total members",
    "Total members: 27",
    "Total: 27 members",
    "Total (27)",
    "Total number of members",
    "Total number of Skills Pledges signed",
    "Sub-total",
    "27 members",
    "27 Members in total",
    "27 organisations",
    "Number of members: 27",
    "No. of organisations",
    "n = 27",
    "Average",
    "Notes: figures from the survey",
    "Note 1: includes agency staff",
    "Notes",
    "NB: not yet confirmed",
    "* = awaiting reply",
    "* awaiting confirmation",
    "** not yet signed",
    "* Figures from the December survey",
    "† left in March",
    "(1) includes agency staff",
    "[2] estimated",
    "Source: survey, December 2008",
    "Source - LSC",
    "Key: Y = yes",
    "Y = yes, N = no",
    "Red = overdue",
    "n/a = not applicable",
    "Last updated: 7 October 2009 by GA",
    "Updated 7/10/09",
    "As at 31 March 2009",
    "Correct at 7 October 2009",
    "Figures for colleges are estimates",
    "Data supplied by the LSC",
    "Prepared by Gill Abbott",
    "Please tell Gill of any changes",
    "Awaiting survey from two districts",
    "End of list",
    "Page 1 of 2",
    "See notes on the next tab",
    "For further information ring Gill",
    "The colleges will be asked again in the new year.",
    "Signed: 4",
    "Pledges so far = 16 of 27",
  ])("%s", (words) => {
    expect(members(CORBY, [words])).toEqual(["Corby Borough Council"]);
    expect(members([words], CORBY)).toEqual(["Corby Borough Council"]);
  });

  test.each<readonly [string, Cells]>([
    ["sums beside the word", ["Total", "", "", "", 151]],
    ["shares and counts that read as figures", ["Total", "27", "16 of 27", "59 %", "£1,200", "-"]],
    ["a word in another column", ["", "Total", "", "", 151]],
    ["a text beside the word Notes", ["Notes:", "Figures from the survey"]],
    [
      "what the add-on wrote beside it before",
      ["27 members", "", "", "", "", "", "Email is missing."],
    ],
    ["sums without any word, below all members", ["", "", "", "", 151]],
  ])("%s", (_what, row) => {
    expect(members(CORBY, row)).toEqual(["Corby Borough Council"]);
  });

  test("nothing is added over it", () => {
    const grid = aSheet("Members", [HEADERS, CORBY, ["", ""], ["Source: survey"]]);
    expect(readTable(membersTable, [grid]).lastUsedRow).toBe(4);
  });
});

describe("a member is one", () => {
  test.each(
    [
      "Total Care Northants",
      "Total Fitness",
      "Totally Local",
      "Sum of Us",
      "Count House Trust",
      "Counting House",
      "Average Joe's",
      "Notes Music Trust",
      "Notable Ltd",
      "Key-Tech Training Ltd.",
      "Keystone Housing",
      "Source Skills Academy",
      "Sources of Support",
      "Data for Good",
      "Page Consulting",
      "*Corby Borough Council",
      "Corby Borough Council*",
      "1st Northampton Scouts",
      "3 Counties Training",
      "24 People",
      "360 Partners",
      "No 5 Members Club",
      "Members First Credit Union",
      "Pleasley Trust",
      "Continuum Group",
      "Seen and Heard",
      "St. Andrew's Healthcare Charity Co.",
      "Northamptonshire Association of Local Councils and Partners Ltd.",
      "A = B Consulting and Training Services",
    ].slice(0, -1),
  )("with nothing but its name: %s", (name) => {
    expect(members(CORBY, [name])).toEqual(["Corby Borough Council", name]);
  });

  test.each<readonly [string, Cells]>([
    ["called Total, with a contact", ["Total", "", "Jo Smith", "jo@total.example"]],
    ["called Total, with a sector", ["Total", "Energy"]],
    ["with a star and a contact", ["* new: Moulton College", "", "Al Ng", "al@moulton.ac.uk"]],
    ["without a name, with a contact", ["", "", "Please ask Jo", "jo@corby.gov.uk"]],
    ["without a name, with words that a note might have", ["", "Source: survey", "Jo Smith"]],
  ])("%s", (_what, row) => {
    expect(members(CORBY, row)).toHaveLength(2);
  });

  test("whatever its name, once it has an address", () => {
    const places = { key: 1, filled: [1, 2], auto: [] };
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (name) => {
        expect(isAside([typed(name), typed("jo@corby.gov.uk")], places)).toBe(false);
      }),
    );
  });
});
