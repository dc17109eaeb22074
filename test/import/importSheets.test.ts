import { aCompact, aMember, typed } from "../support/builders";
import { anOldSheet, comesIn } from "./comesIn";

const CORBY = aMember("Corby Borough Council", {
  "Main contact": "Carys Chandra",
  Email: "carys.chandra@corby.example",
});

test("the header row is found under titles, and the rows below it come in", () => {
  const sheet = anOldSheet("2008 list", [
    ["Members of the Compact"],
    [],
    ["Organisation", "Contact", "E-mail"],
    ["Kettering BC", "Dev Dunne", "dev@kettering.example"],
  ]);
  const { tables, newRows } = comesIn([sheet], aCompact({ members: [CORBY] }));
  expect(tables.map(({ table, sheet: name, headerRow }) => [table, name, headerRow])).toEqual([
    ["Members", "2008 list", 3],
  ]);
  expect(newRows("Members")).toEqual([
    { Organisation: "Kettering BC", "Main contact": "Dev Dunne", Email: "dev@kettering.example" },
  ]);
});

test("groups over single headers are read with them, merged or not", () => {
  const rows = [
    ["Organisation", "Skills Pledge", "", "Jobs Pledge", ""],
    ["", "Signed?", "Date", "Signed?", "Date"],
    ["Kettering BC", "Y", "2008-09-14", "Y", ""],
  ];
  const merges = [
    { row: 1, column: 2, rows: 1, columns: 2 },
    { row: 1, column: 4, rows: 1, columns: 2 },
  ];
  for (const sheet of [anOldSheet("a", rows, merges), anOldSheet("b", rows)]) {
    const { mapping, newRows } = comesIn([sheet], aCompact());
    expect(mapping("Members")).toEqual([
      ["Organisation", "Organisation", "exact"],
      ["Skills Pledge Signed?", "Skills Pledge on", "near"],
      ["Skills Pledge Date", "Skills Pledge on", "alias"],
      ["Jobs Pledge Signed?", "Jobs Pledge on", "near"],
      ["Jobs Pledge Date", "Jobs Pledge on", "alias"],
    ]);
    expect(newRows("Members")).toEqual([
      {
        Organisation: "Kettering BC",
        "Skills Pledge on": "2008-09-14",
        Notes: "Jobs Pledge: Yes, no date",
      },
    ]);
  }
});

test("an organisation under a short name is the member that it is", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Contact", "Phone"],
    ["Corby BC", "Carys Chandra", "01536 464000"],
  ]);
  const { tables, filled, conflicts } = comesIn([sheet], aCompact({ members: [CORBY] }));
  expect(tables[0]?.rows).toEqual({ new: 0, changed: 1, same: 0, skipped: 0 });
  expect(filled).toEqual(["Corby Borough Council: Phone: 01536 464000"]);
  expect(conflicts).toEqual([]);
});

test("initials are the one member whose words begin so; of two a person says which", () => {
  const members = [
    "Northamptonshire County Council",
    "Job Centre Plus",
    "East Midlands Ambulance Service",
  ];
  const sheet = anOldSheet("short", [
    ["Organisation", "Phone"],
    ["NCC", "01604 100100"],
    ["J.C.P.", "01604 200200"],
    ["EMAS", "01604 300300"],
    ["NHS", "01604 400400"],
  ]);
  const within = comesIn([sheet], aCompact({ members: members.map((name) => aMember(name)) }));
  expect(within.newRows("Members").map(({ Organisation }) => Organisation)).toEqual(["NHS"]);
  const doubtful = comesIn(
    [sheet],
    aCompact({
      members: [...members, "Northampton Community College"].map((name) => aMember(name)),
    }),
  );
  expect(doubtful.newRows("Members").map(({ Organisation }) => Organisation)).toEqual(["NHS"]);
  expect(doubtful.tables[0]?.names).toMatchObject([
    {
      ...{ seen: "NCC", name: null, how: "open" },
      options: ["Northamptonshire County Council", "Northampton Community College"],
    },
  ]);
});

test("a Form's questions and a header of two things are read as what they ask for", () => {
  const answers = anOldSheet("answers", [
    [
      "Your organisation",
      "Your name",
      "Your e-mail address",
      "Do you have an apprenticeship scheme?",
      "How many apprentices do you employ?",
    ],
    ["Kettering BC", "Dev Dunne", "dev@kettering.example", "Yes", "4"],
  ]);
  expect(comesIn([answers], aCompact()).newRows("Members")).toEqual([
    {
      Organisation: "Kettering BC",
      "Main contact": "Dev Dunne",
      Email: "dev@kettering.example",
      "Apprenticeship scheme": "Yes",
      Apprentices: 4,
    },
  ]);
  const merged = anOldSheet("merged", [
    ["Organisation and contact", "Apprentices"],
    ["Kettering BC", "4"],
  ]);
  expect(comesIn([merged], aCompact()).newRows("Members")).toEqual([
    { Organisation: "Kettering BC", Apprentices: 4 },
  ]);
});

test("what the workbook holds stays, and another person's number is not given to its contact", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Contact", "Phone", "District"],
    ["Corby BC", "Bob Baker", "01536 464000", "Corby"],
  ]);
  const { filled, conflicts } = comesIn([sheet], aCompact({ members: [CORBY] }));
  expect(filled).toEqual(["Corby Borough Council: District: Corby"]);
  expect(conflicts).toEqual([
    "Corby Borough Council: Main contact: Bob Baker, not Carys Chandra",
    "Corby Borough Council: Phone: 01536 464000, not null",
  ]);
});

test("further people of one organisation are kept in Notes", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Contact", "E-mail"],
    ["Kettering BC", "Dev Dunne, Training Officer", "dev@kettering.example"],
    ["", "Ann Other", "ann@kettering.example"],
    ["Kettering Borough Council", "Joe Bloggs", ""],
  ]);
  expect(comesIn([sheet], aCompact()).newRows("Members")).toEqual([
    {
      Organisation: "Kettering Borough Council",
      "Main contact": "Dev Dunne",
      "Job title": "Training Officer",
      Email: "dev@kettering.example",
      Notes: "Also: Ann Other, ann@kettering.example\nAlso: Joe Bloggs",
    },
  ]);
});

test("a heading between rows is the sector of those below it; totals and notes are passed over", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Contact", "Skills Pledge"],
    ["LOCAL AUTHORITIES"],
    ["Kettering BC", "Dev Dunne", "2008-09-14"],
    ["NHS (2)"],
    ["Kettering General Hospital", "Ann Other", ""],
    ["Total", "", 1],
    ["* as at 3 March 2009"],
  ]);
  const { newRows, skipped } = comesIn([sheet], aCompact());
  expect(newRows("Members").map(({ Sector }) => Sector)).toEqual(["Local authority", "Health"]);
  expect(skipped).toEqual([2, 4, 6, 7]);
});

test.each([
  ["Y", "Skills Pledge: Yes, no date"],
  ["✓", "Skills Pledge: Yes, no date"],
  ["x", "Skills Pledge: Yes, no date"],
  ["March 2008", "Skills Pledge: March 2008"],
  ["31/02/2008", "Skills Pledge: 31/02/2008"],
  ["02/13/2008", "Skills Pledge: 02/13/2008"],
  ["early next year", "Skills Pledge: early next year"],
])("%s under a pledge is kept in Notes, and is no day", (seen, note) => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Skills Pledge"],
    ["Kettering BC", typed(seen)],
  ]);
  const { newRows, problems } = comesIn([sheet], aCompact());
  expect(newRows("Members")).toEqual([{ Organisation: "Kettering BC", Notes: note }]);
  expect(problems).toHaveLength(1);
});

test("an x says no beside the ticks of other records, and yes beside that of a row passed over", () => {
  const listWith = (name: string) =>
    anOldSheet("Members", [
      ["Organisation", "Contact", "Jobs Pledge date"],
      ["Kettering BC", "Dev Dunne", "x"],
      [name, "", "✓"],
    ]);
  const notesOf = (name: string) => {
    const { newRows, problems } = comesIn([listWith(name)], aCompact());
    return [newRows("Members")[0]?.Notes, problems.length];
  };
  expect(notesOf("Tresham Institute")).toEqual([undefined, 1]);
  expect(notesOf("Total")).toEqual(["Jobs Pledge: Yes, no date", 1]);
});

test.each([
  ["3/4/2008", "2008-04-03"],
  ["31.3.09", "2009-03-31"],
  ["7th Oct 2009", "2009-10-07"],
  ["Wed 7 October 2009", "2009-10-07"],
  ["Yes - 12/03/2008", "2008-03-12"],
  ["Signed 12 March 2008", "2008-03-12"],
])("%s is a day, the day before the month", (seen, day) => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Skills Pledge"],
    ["Kettering BC", typed(seen)],
  ]);
  const { newRows, problems } = comesIn([sheet], aCompact());
  expect(newRows("Members")).toEqual([{ Organisation: "Kettering BC", "Skills Pledge on": day }]);
  expect(problems).toEqual([]);
});

test("a Yes beside a day that the workbook has says nothing new", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Skills Pledge"],
    ["Corby BC", "Yes"],
  ]);
  const corby = { ...CORBY, "Skills Pledge on": "2009-05-14" };
  const { tables, problems } = comesIn([sheet], aCompact({ members: [corby] }));
  expect(tables[0]?.rows).toEqual({ new: 0, changed: 0, same: 1, skipped: 0 });
  expect(problems).toEqual([]);
});

test("a target in words, or with its per cent sign, stays as it is", () => {
  const sheet = anOldSheet("Measures", [
    ["Success measure", "Target", "Baseline"],
    ["Fewer days lost", "15 % less", 190],
    ["Share of members with the Pledge", typed("75%"), ""],
    ["Ten organisations", typed("10"), ""],
  ]);
  expect(
    comesIn([sheet], aCompact())
      .newRows("Success measures")
      .map(({ Target }) => Target),
  ).toEqual(["15 % less", "75%", 10]);
});

test("the log of another Compact's workbook is not taken for its measures", () => {
  const log = anOldSheet("Progress log", [
    ["Recorded", "As at", "Measure", "Target", "Due", "Actual", "Booked", "Status", "Rules"],
    ["2009-03-31", "2009-03-31", "SM1", 10, "2009-03-31", 6, 0, "Missed", "1"],
  ]);
  expect(comesIn([log], aCompact())).toMatchObject({ tables: [], unread: ["Progress log"] });
});

test.each([
  ["1.5", "which is no whole number"],
  [-3, "which is less than 0"],
  ["-3", "which is less than 0"],
])("%s apprentices are no figure: they are kept in Notes, and told with their row", (seen, why) => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Apprentices"],
    ["Kettering BC", 4],
    ["Daventry DC", typeof seen === "number" ? seen : typed(seen)],
  ]);
  const { newRows, tables } = comesIn([sheet], aCompact());
  expect(newRows("Members")).toEqual([
    { Organisation: "Kettering BC", Apprentices: 4 },
    { Organisation: "Daventry DC", Notes: `Apprentices: ${seen}` },
  ]);
  expect(tables[0]?.problems).toEqual([
    {
      row: 3,
      column: "Apprentices",
      seen: String(seen),
      message: `Daventry DC: Apprentices (row 3) says '${seen}', ${why}. It is kept in Notes.`,
    },
  ]);
});

test("a plain number beside days is no day; where there is nothing else it is, and that is said", () => {
  const listOf = (...values: Parameters<typeof anOldSheet>[1][number]) =>
    comesIn(
      [
        anOldSheet("Members", [
          ["Organisation", "Skills Pledge date"],
          ...values.map((value, index) => [["Kettering BC", "Daventry DC"][index] ?? "", value]),
        ]),
      ],
      aCompact(),
    );
  const mixed = listOf(40000, "2008-09-14");
  expect(mixed.newRows("Members")[0]).toEqual({
    Organisation: "Kettering BC",
    Notes: "Skills Pledge: 40000",
  });
  expect(mixed.problems).toEqual([
    "Kettering BC: Skills Pledge date (row 2) says '40000', which is 6 Jul 2009 only if it counts days as Excel does. It is kept in Notes.",
  ]);
  const alone = listOf(40000);
  expect(alone.newRows("Members")[0]?.["Skills Pledge on"]).toBeUndefined();
  const whole = listOf(40000, typed("39539"));
  expect(whole.newRows("Members").map((row) => row["Skills Pledge on"])).toEqual([
    "2009-07-06",
    "2008-04-01",
  ]);
  expect(whole.problems).toEqual([
    "Skills Pledge date: all that stands in it are plain numbers. They were read as days, as Excel counts them: 40000 was read as 6 Jul 2009 (row 2).",
  ]);
});

test.each([
  ["Jane Doe / John Roe", "HR Manager / Training Officer"],
  ["Jane Doe\nJohn Roe", "HR Manager\nTraining Officer"],
  ["Jane Doe; John Roe", "HR Manager; Training Officer"],
])("the jobs of two people in one cell stay with their own names", (contact, jobs) => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Contact", "Job title", "E-mail"],
    ["Kettering BC", contact, jobs, "jane@kettering.example; john@kettering.example"],
  ]);
  expect(comesIn([sheet], aCompact()).newRows("Members")).toEqual([
    {
      Organisation: "Kettering BC",
      "Main contact": "Jane Doe",
      "Job title": "HR Manager",
      Email: "jane@kettering.example",
      Notes: "Also: John Roe, Training Officer, john@kettering.example",
    },
  ]);
});

test("two jobs of which nobody says whose they are stay apart", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Contact", "Job title"],
    ["Kettering BC", "Jane Doe", "HR Manager\nTraining Officer"],
  ]);
  expect(comesIn([sheet], aCompact()).newRows("Members")[0]?.["Job title"]).toBe(
    "HR Manager; Training Officer",
  );
});

test("a second job of one person is kept in Notes with the name", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Contact", "Job title"],
    ["Kettering BC", "Jane Doe, Head of HR", "HR Manager"],
    ["Daventry DC", "Di Dow", "Clerk"],
    ["Daventry DC", "Di Dow", "Training Officer"],
  ]);
  expect(
    comesIn([sheet], aCompact())
      .newRows("Members")
      .map(({ Notes }) => Notes),
  ).toEqual(["Jane Doe: Head of HR", "Di Dow: Training Officer"]);
});

const EVENT = [
  "Staff wellbeing day",
  "Good practice event",
  "3 Nov 2009",
  "Done",
  "Kettering",
  "45",
];
test.each([
  [["Event title", "Kind", "When", "State", "Where"]],
  [["Event title", "Kind", "When", "State", "Where", "Numbers"]],
  [["Title", "Type", "Date", "Status", "Venue", "Numbers"]],
  [["Title of event", "Type of event", "When", "State", "Where"]],
  [["Event", "Kind", "When", "State", "Where"]],
])("%s are the headers of events, not of meetings", (header) => {
  const { newRows, tables } = comesIn([anOldSheet("Sheet1", [header, EVENT])], aCompact());
  expect(tables.map(({ table }) => table)).toEqual(["Events"]);
  expect(newRows("Events")).toMatchObject([
    { Event: "Staff wellbeing day", Date: "2009-11-03", Venue: "Kettering" },
  ]);
});

test("dates with places alone are no list of meetings, unless a name or a header says so", () => {
  const rows = [
    ["When", "State", "Where"],
    ["2009-11-03", "Held", "Kettering"],
  ];
  expect(comesIn([anOldSheet("Sheet1", rows)], aCompact()).unread).toEqual(["Sheet1"]);
  const tablesOf = (name: string, when: string) =>
    comesIn(
      [anOldSheet(name, [[when, "State", "Where"], ...rows.slice(1)])],
      aCompact(),
    ).tables.map(({ table }) => table);
  expect(tablesOf("Meetings 2009", "When")).toEqual(["Meetings"]);
  expect(tablesOf("Sheet1", "Meeting date")).toEqual(["Meetings"]);
});
