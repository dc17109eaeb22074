import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readOldFile } from "../../local/oldFiles/readOldFile";
import { ironcalcForNode } from "../../local/sheets/formulas/ironcalcNode";
import { cellFromJson } from "../../src/cells/cellJson";
import type { OldSheet } from "../../src/import/oldSheet";
import type { Compact } from "../../src/tables/compact";
import { aCompact, aMember } from "../support/builders";
import { type ComesIn, comesIn } from "./comesIn";

/** What stands in examples/old, as twelve coordinators might have kept it, and what comes of it. */

const CORBY = aMember("Corby Borough Council", {
  "Main contact": "Carys Chandra",
  Email: "carys.chandra@corby.example",
  Phone: "01604 496002",
});
const KETTERING = aMember("Kettering Borough Council", {
  "Main contact": "Dev Dunne",
  Email: "dev.dunne@kettering.example",
  Phone: "01604 496003",
  "Skills Pledge on": "2008-09-14",
  Apprentices: 3,
});

async function imported(file: string, compact: Compact = aCompact()): Promise<ComesIn> {
  const bytes = readFileSync(join(process.cwd(), "examples/old", file));
  const sheets = await readOldFile(
    bytes,
    file,
    ironcalcForNode(() => 0),
  );
  const old = sheets.map((sheet): OldSheet => {
    return { ...sheet, cells: sheet.cells.map((row) => row.map(cellFromJson)) };
  });
  return comesIn(old, compact);
}

test("01: titles above, Y and N, short names, a row of totals, a note", async () => {
  const compact = aCompact({ members: [CORBY, KETTERING] });
  const { tables, newRows, filled, conflicts, problems, mapping, skipped } = await imported(
    "01-titles-and-totals.xlsx",
    compact,
  );
  expect(
    tables.map(({ table, sheet, headerRow, rows }) => [table, sheet, headerRow, rows]),
  ).toEqual([["Members", "2008 list", 4, { new: 2, changed: 2, same: 0, skipped: 2 }]]);
  expect(mapping("Members").map(([header, to]) => [header, to])).toEqual([
    ["Organisation", "Organisation"],
    ["Main Contact", "Main contact"],
    ["Email Address", "Email"],
    ["Tel No.", "Phone"],
    ["Charter Signed", "Charter signed on"],
    ["Skills Pledge? (Y/N)", "Skills Pledge on"],
    ["Apprenticeship scheme? (Y/N)", "Apprenticeship scheme"],
    ["No. of apprentices", "Apprentices"],
    ["Comments", "Notes"],
  ]);
  expect(newRows("Members")).toEqual([
    {
      Organisation: "Harborough DC",
      "Main contact": "Hana Hall",
      Email: "hana.hall@harborough.example",
      Phone: "01858 828282",
      "Apprenticeship scheme": "No",
      Notes: "Joined in February",
    },
    {
      Organisation: "Melton BC",
      "Main contact": "Milo Marsh",
      Email: "milo.marsh@melton.example",
      Phone: "01664 502502",
      "Charter signed on": "2009-02-02",
      Notes: "Skills Pledge: Yes, no date",
    },
  ]);
  expect(filled).toEqual([
    "Corby Borough Council: Charter signed on: 2008-12-10",
    "Corby Borough Council: Apprenticeship scheme: Yes",
    "Corby Borough Council: Apprentices: 2",
    "Corby Borough Council: Notes: Skills Pledge: Yes, no date",
    "Kettering Borough Council: Charter signed on: 2008-03-12",
    "Kettering Borough Council: Apprenticeship scheme: Yes",
    "Kettering Borough Council: Notes: HR away until June",
  ]);
  expect(conflicts).toEqual(["Kettering Borough Council: Apprentices: 5, not 3"]);
  expect(problems).toEqual([
    "Corby Borough Council: Skills Pledge? (Y/N) (row 5) says Yes, but not when. It is kept in Notes.",
    "Melton BC: Skills Pledge? (Y/N) (row 8) says Yes, but not when. It is kept in Notes.",
  ]);
  expect(skipped).toEqual([10, 11]);
});

test("02: a header of two lines with merged groups, sectors across the sheet", async () => {
  const { tables, newRows, mapping } = await imported("02-two-line-header.xlsx");
  expect(tables.map(({ headerRow, rows }) => [headerRow, rows])).toEqual([
    [2, { new: 4, changed: 0, same: 0, skipped: 3 }],
  ]);
  expect(mapping("Members").map(([header, to]) => [header, to])).toEqual([
    ["Organisation", "Organisation"],
    ["Contact Name", "Main contact"],
    ["Contact E-mail", "Email"],
    ["Skills Pledge Signed?", "Skills Pledge on"],
    ["Skills Pledge Date", "Skills Pledge on"],
    ["Jobs Pledge Signed?", "Jobs Pledge on"],
    ["Jobs Pledge Date", "Jobs Pledge on"],
    ["TNA", "TNA completed on"],
    ["Notes", "Notes"],
  ]);
  expect(newRows("Members")).toEqual([
    {
      Organisation: "Blaby District Council",
      Sector: "Local authority",
      "Main contact": "Bea Bond",
      Email: "bea.bond@blaby.example",
      "Skills Pledge on": "2008-05-01",
      "TNA completed on": "2008-11-20",
      Notes: "Jobs Pledge: Yes, no date",
    },
    {
      Organisation: "Charnwood Borough Council",
      Sector: "Local authority",
      "Main contact": "Cy Carr",
      Email: "cy.carr@charnwood.example",
      Notes: "Waiting for committee",
    },
    {
      Organisation: "Leicester Royal Infirmary",
      Sector: "Health",
      "Main contact": "Lou Lane",
      Email: "lou.lane@infirmary.example",
      "Jobs Pledge on": "2009-03-03",
      Notes: "Skills Pledge: spring 2008",
    },
    {
      Organisation: "Ashby School",
      Sector: "Schools",
      "Main contact": "Ash Ames",
      Email: "ash.ames@ashbyschool.example",
    },
  ]);
});

test("03: names with addresses in one cell, several people a member, semicolons", async () => {
  const { tables, newRows } = await imported("03-names-with-addresses.csv");
  expect(tables.map(({ sheet, headerRow, rows }) => [sheet, headerRow, rows])).toEqual([
    ["03-names-with-addresses", 1, { new: 4, changed: 0, same: 0, skipped: 0 }],
  ]);
  expect(newRows("Members")).toEqual([
    {
      Organisation: "Gedling Borough Council",
      "Main contact": "Gail Gray",
      Email: "gail.gray@gedling.example",
      Phone: "0115 901 3901",
      "Member since": "2008-04-01",
      Notes: "Also: Guy Grant, guy.grant@gedling.example",
    },
    {
      Organisation: "Broxtowe Borough Council",
      "Main contact": "Bryn Bell",
      "Job title": "HR Manager",
      Phone: "0115 917 7777",
      "Member since": "2007-09-01",
      Notes: "prefers letters\nAlso: Bo Bates, Training Officer, 0115 917 7778",
    },
    {
      Organisation: "Mansfield District Council",
      "Main contact": "Mo Mills",
      Phone: "01623 463463",
      "Member since": "2008-05-04",
      Notes: 'asked for a "buddy", twice\nAlso: Meg Moss',
    },
    {
      Organisation: "Café Trust",
      "Main contact": "Zoë Żak",
      Email: "zoe.zak@cafetrust.example",
      "Member since": "2008-06-12",
    },
  ]);
});

test("04: dates as people type them, in Windows-1252", async () => {
  const { newRows, problems } = await imported("04-dates-as-typed.csv");
  expect(newRows("Members")).toEqual([
    {
      Organisation: "“Boston” Borough Council",
      "Main contact": "Bob O’Neil",
      "Member since": "2009-03-31",
      "Skills Pledge on": "2009-10-07",
      "Jobs Pledge on": "2009-10-07",
      "TNA completed on": "2009-10-07",
      Notes: "paid £50",
    },
    {
      Organisation: "Lincoln College",
      "Main contact": "Lía Lopez",
      "Skills Pledge on": "2008-03-12",
      Notes: "Member since: 1/4/2008\nJobs Pledge: March 2008\nTNA completed: 31/02/2009",
    },
    {
      Organisation: "West Lindsey DC",
      "Main contact": "Wes Webb",
      Notes: "fine – so far\nMember since: 12/13/2008\nSkills Pledge: TBC\nTNA completed: 20 Jan",
    },
    {
      Organisation: "NHS Lincolnshire",
      "Main contact": "Nia Nash",
      "TNA completed on": "2009-05-04",
      // A number beside days may be one, as Excel counts them: nobody can tell.
      Notes: "Member since: 39539\nJobs Pledge: 17/11/08 and 9/12/08\nSkills Pledge: Yes, no date",
    },
  ]);
  expect(problems).toHaveLength(9);
  // One date in that column has the month first, so 1/4/2008 may have it first as well.
  expect(problems[0]).toBe(
    "Lincoln College: Date joined (row 3) says '1/4/2008', in a column where other dates have the month first. It is kept in Notes.",
  );
});

test("05: UTF-16 with tabs, first and last name apart, numbers of staff", async () => {
  const { newRows } = await imported("05-unicode-text.txt");
  expect(newRows("Members")).toEqual([
    {
      Organisation: "Rutland County Council",
      Sector: "Local authority",
      Size: "1,000-4,999",
      "Main contact": "Ruth Rowe",
      Email: "ruth.rowe@rutland.example",
      "Job title": "HR Adviser",
      Notes: "Size: 1,120",
    },
    {
      Organisation: "Oakham College",
      Sector: "Further education",
      Size: "50-249",
      "Main contact": "Olu Okafor",
      Email: "olu.okafor@oakham.example",
      Notes: "Size: 85",
    },
    {
      Organisation: "Rutland Water Rescue",
      Sector: "Voluntary and other",
      Size: "Under 50",
      "Main contact": "Rex",
      "Job title": "Manager",
    },
    {
      Organisation: "Uppingham Trust",
      Sector: "Estates",
      Size: "about 60",
      "Main contact": "Una Upton",
      Email: "una.upton@uppingham.example",
      "Job title": "Director",
    },
  ]);
});

test("06: a workbook of several tables; tabs without one are named", async () => {
  const { tables, newRows, unread, problems } = await imported(
    "06-whole-workbook.xlsx",
    aCompact({ events: [{ Ref: "E1", Event: "Launch", Type: "Other", Status: "Held" }] }),
  );
  expect(tables.map(({ table, sheet }) => [table, sheet])).toEqual([
    ["Members", "Organisations"],
    ["Events", "Events 2008"],
    ["Action plan", "Action plan"],
    ["Meetings", "Meetings"],
  ]);
  expect(unread).toEqual(["Lists", "Ideas"]);
  expect(newRows("Members")).toEqual([
    {
      Organisation: "Stamford College",
      Sector: "Further education",
      "Main contact": "Sam Stone",
      Email: "sam.stone@stamford.example",
      Buddy: "South Kesteven District Council",
    },
    {
      Organisation: "South Kesteven District Council",
      Sector: "Local authority",
      "Main contact": "Sky Shaw",
      Email: "sky.shaw@southkesteven.example",
    },
  ]);
  expect(newRows("Events")).toEqual([
    {
      Ref: "E2",
      Event: "Launch of the Skills Pledge",
      Type: "Good Practice Event",
      Date: "2008-09-16",
      Status: "Held",
      Venue: "Stamford Arts Centre",
      Attendance: 34,
      Notes: "Very good",
    },
    { Ref: "E3", Event: "Apprenticeships breakfast", Notes: "Date: late November" },
    {
      Ref: "E4",
      Event: "Christmas celebration",
      Type: "Seminar",
      Date: "2008-12-10",
      Status: "Cancelled",
      Venue: "Town Hall",
    },
  ]);
  expect(newRows("Action plan")).toEqual([
    {
      Ref: "1",
      Action: "Invite the colleges to the launch",
      Owner: "CD",
      Due: "2008-08-01",
      Status: "Done",
      "Progress note": "All three came",
    },
    {
      Ref: "2",
      Action: "Find a venue for the celebration",
      Owner: "SS",
      "Progress note": "Due: end of October",
    },
    {
      Ref: "3",
      Action: "Chase the unsigned charters",
      Owner: "CD",
      Due: "2009-01-31",
      Status: "In progress",
    },
  ]);
  expect(newRows("Meetings")).toEqual([
    { Date: "2008-07-09", Group: "Steering Group", Venue: "County Hall", Time: "2.30 pm" },
    { Date: "2008-10-08", Group: "Steering Group", Venue: "Stamford College" },
  ]);
  expect(problems).toEqual([
    "Apprenticeships breakfast: When (row 4) says 'late November', a month without a day. It is kept in Notes.",
    "Find a venue for the celebration: By when (row 3) says 'end of October', a month without a day. It is kept in Progress note.",
  ]);
});

test("07: ticks and crosses, blocks over two people, numbers without their nought", async () => {
  const { newRows } = await imported("07-ticks-and-blocks.xlsx");
  expect(newRows("Members")).toEqual([
    {
      Organisation: "Fenland District Council",
      "Main contact": "Fay Finch",
      Email: "fay.finch@fenland.example",
      Phone: "01354654321",
      Notes:
        "Charter signed: Yes, no date\nSkills Pledge: Yes, no date\nAlso: Finn Frost, finn.frost@fenland.example, 01354654322",
    },
    {
      Organisation: "Huntingdonshire Regional College",
      "Main contact": "Hal Hart",
      Email: "hal.hart@hrc.example",
      Phone: "01480 379100",
      Notes: "Charter signed: Yes, no date\nTest the Organisation: Yes, no date",
    },
    {
      Organisation: "Papworth Hospital",
      "Main contact": "Pia Pike",
      Email: "pia.pike@papworth.example",
    },
  ]);
});

test("08: headers misspelt, missing and of no use", async () => {
  const { mapping, newRows } = await imported("08-headers-amiss.xlsx");
  expect(mapping("Members")).toEqual([
    ["Column A (no header)", "Email", "values"],
    ["Telphone", "Phone", "near"],
    ["Organistion:", "Organisation", "near"],
    ["Contact persn", "Main contact", "near"],
    ["Column E (no header)", "Sector", "values"],
    ["Chief Executive", null, "left out"],
    ["*Skils Pledge*", "Skills Pledge on", "near"],
    ["Fax", null, "left out"],
  ]);
  expect(newRows("Members")).toEqual([
    {
      Organisation: "Breckland Council",
      Sector: "Local authority",
      "Main contact": "Kim Kerr",
      Email: "kim.kerr@breckland.example",
      Phone: "01362 656870",
      "Skills Pledge on": "2008-06-25",
    },
    {
      Organisation: "City College Norwich",
      Sector: "Further education",
      "Main contact": "Nat Nunn",
      Email: "nat.nunn@norwich.example",
      Phone: "01603 773311",
    },
    {
      Organisation: "Norfolk Constabulary",
      Sector: "Police",
      "Main contact": "Pat Poole",
      Email: "pat.poole@norfolk.example",
      Phone: "01953 424242",
      "Skills Pledge on": "2009-01-22",
    },
  ]);
});

test("09: pages as they were printed, remarks that go on in the next row", async () => {
  const { tables, newRows, skipped } = await imported("09-printed-pages.csv");
  expect(tables[0]?.rows).toEqual({ new: 3, changed: 0, same: 0, skipped: 3 });
  expect(skipped).toEqual([6, 7, 9]);
  expect(newRows("Members")).toEqual([
    {
      Organisation: "Babergh District Council",
      "Main contact": "Bess Beale",
      Email: "bess.beale@babergh.example",
      Notes: "rang 3 times\nno answer in May",
    },
    {
      Organisation: "Suffolk New College",
      "Main contact": "Sol Swift",
      Email: "sol.swift@snc.example",
    },
    {
      Organisation: "Waveney District Council",
      "Left on": "2009-03-31",
      "Main contact": "Wyn West",
      Email: "wyn.west@waveney.example",
    },
  ]);
});

test("10: two tables in one sheet, one below the other", async () => {
  const { tables, newRows, skipped } = await imported("10-two-tables-one-sheet.xlsx");
  expect(tables.map(({ table, headerRow }) => [table, headerRow])).toEqual([
    ["Members", 2],
    ["Events", 7],
  ]);
  expect(newRows("Members")).toEqual([
    {
      Organisation: "Harlow College",
      "Main contact": "Hope Hill",
      Email: "hope.hill@harlow.example",
      "Jobs Pledge on": "2009-05-14",
    },
    {
      Organisation: "Tendring District Council",
      "Main contact": "Ted Tate",
      Email: "ted.tate@tendring.example",
    },
  ]);
  expect(newRows("Events")).toEqual([
    {
      Ref: "E1",
      Event: "Equality and Diversity INSET day",
      Date: "2009-11-17",
      Status: "Scheduled",
      Venue: "Harlow College",
    },
    {
      Ref: "E2",
      Event: "Sharing what works",
      Date: "2009-03-11",
      Status: "Held",
      Venue: "Clacton",
      Attendance: 21,
    },
  ]);
  expect(skipped).toEqual([]);
});

test("11: cells that would do harm come in as the text that they are", async () => {
  const { newRows, problems } = await imported("11-hostile.csv");
  expect(newRows("Members")).toEqual([
    {
      Organisation: '=HYPERLINK("http://x.example","Corby")',
      "Main contact": "+44 Jones",
      Email: "jo.jones@x.example",
      Notes: "-1+1\nSkills Pledge: 01/13/2009",
    },
    {
      Organisation: "Warwick <script>alert(1)</script> Trust",
      "Main contact": 'Ray "Rocky" Reed',
      Email: "ray.reed@warwicktrust.example",
      Notes: "@SUM(A1:A9)\nSkills Pledge: 03/04/2009",
    },
    {
      Organisation: "Stratford College",
      "Main contact": "Stella Snow",
      Email: "stella.snow@stratford.example",
      "Skills Pledge on": "2009-02-01",
      Notes: "long ".repeat(2000).trim(),
    },
    {
      Organisation: "Nuneaton Council",
      "Main contact": "Ned Nash",
      Email: "NED.NASH@nuneaton.example",
      Notes: "#N/A\nSkills Pledge: 12/31/08",
    },
  ]);
  expect(problems).toHaveLength(3);
});

test("12: attendance line by line, and what the theme groups reported", async () => {
  const { tables, newRows, problems } = await imported(
    "12-attendance-and-updates.xlsx",
    aCompact({
      members: [CORBY, KETTERING],
      groupUpdates: [{ Date: "2009-06-01", Group: "Learning and Development Theme Group" }],
    }),
  );
  expect(tables.map(({ table }) => table)).toEqual(["Attendance", "Group updates"]);
  expect(newRows("Attendance")).toEqual([
    {
      "Meeting date": "2009-07-08",
      Group: "Steering Group",
      Organisation: "Corby Borough Council",
      Name: "Carys Chandra",
      Attended: "Present",
    },
    {
      "Meeting date": "2009-07-08",
      Group: "Steering Group",
      Organisation: "Kettering Borough Council",
      Name: "Dev Dunne",
      Attended: "Apologies",
    },
    {
      "Meeting date": "2009-09-16",
      Group: "Learning and Development Theme Group",
      Organisation: "Corby Borough Council",
      Name: "Carys Chandra",
      Attended: "Present",
    },
  ]);
  expect(newRows("Group updates")).toEqual([
    {
      Date: "2009-09-16",
      Group: "Learning and Development Theme Group",
      Chair: "Ann Ash",
      Update: "Two colleges shared their TNAs.\nA third will follow.",
    },
    { Group: "Recruitment and Retention", Update: "Nothing yet." },
  ]);
  expect(problems).toEqual([
    "Nothing yet.: Date of update (row 3) says 'autumn 2009', a time of year, not a day. It did not come in.",
  ]);
});
