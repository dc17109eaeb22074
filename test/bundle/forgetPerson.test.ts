import type { Project } from "../../local/appsScript/project/project";
import { deleteRows, insertColumns, insertRows } from "../../local/sheets/workbook/rowsAndColumns";
import { sortRows } from "../../local/sheets/workbook/sortRows";
import type { Sheet } from "../../local/sheets/workbook/workbook";
import { wholeState } from "../faults/wholeState";
import {
  addOnOnSample,
  answerOf,
  columnValues,
  put,
  replyTo,
  sheetOf,
  workbookOf,
} from "../support/addOn";
import { at } from "../support/at";

const NAME = "Asha Abbott";

/** The sample with a person in a note, in a tab of people's own, in another tab, in the memory. */
function withTraces(): Project {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  put(members, 2, "Main contact", NAME);
  put(members, 2, "Email", "asha.abbott@corby.example");
  put(members, 2, "Phone", "01536 464000");
  put(members, 3, "Notes", `${NAME} knows more: 01536 464 000`);
  members.setCell(4, 1, { ...members.cell(4, 1), note: `as ${NAME} said` });
  const own = workbookOf(project).addSheet("Our list");
  own.setCell(7, 3, { value: "Abbott, Asha <asha.abbott@corby.example>" });
  own.setCell(8, 3, { value: NAME, formula: `=Members!${at("Members", "Main contact", 2)}` });
  put(sheetOf(project, "Action plan"), 2, "Owner", NAME);
  const organisation = String(members.cell(2, 1)?.value);
  const cells = [{ title: "Phone", from: "01536 464000", to: "01536 464001" }];
  answerOf(project, "saveMember", { organisation, row: 2, cells });
  answerOf(project, "saveMember", {
    organisation,
    row: 2,
    cells: [{ title: "Phone", from: "01536 464001", to: "01536 464000" }],
  });
  return project;
}

const OF_PERSON_AROUND = /.{0,40}(?:asha\s+abbott|abbott,\s*asha|asha\.abbott|1536 ?464).{0,40}/gi;

function traces(project: Project): readonly string[] {
  return wholeState(project).flatMap((line) => line.match(OF_PERSON_AROUND) ?? []);
}

test("first it shows where the person stands, and changes nothing", () => {
  const project = withTraces();
  const before = wholeState(project);
  const { places, changes, addresses, phones } = answerOf(project, "forgetPerson", {
    person: NAME,
    write: false,
  });
  expect(wholeState(project)).toEqual(before);
  expect(addresses).toEqual(["asha.abbott@corby.example"]);
  expect(phones).toEqual(["01536 464000"]);
  expect(changes).toBe(2);
  const tabs = places.map(({ tab, kind }) => `${tab} ${kind}`);
  expect(tabs).toEqual(
    expect.arrayContaining([
      "Members cell",
      "Members note",
      "Our list cell",
      "Our list formula",
      "Action plan cell",
    ]),
  );
});

test.each([NAME, "asha.abbott@corby.example"])(
  "by %s the person is taken out everywhere",
  (person) => {
    const project = withTraces();
    sheetOf(project, "Our list").setCell(8, 3, undefined);
    const { sentence } = answerOf(project, "forgetPerson", { person, write: true });
    expect(traces(project)).toEqual([]);
    expect(sentence).toMatch(/version history.*mail/);
    const members = sheetOf(project, "Members");
    expect(answerOf(project, "forgetPerson", { person: NAME, write: false }).places).toEqual([]);
    expect(members.cell(3, 1)?.value).toBeDefined();
  },
);

test("a number that somebody else in Members has, too, stays and is named", () => {
  const project = withTraces();
  put(sheetOf(project, "Members"), 5, "Phone", "01536 464000");
  const { sentence, phones } = answerOf(project, "forgetPerson", { person: NAME, write: false });
  expect(phones).toEqual([]);
  expect(sentence).toContain("01536 464000 stays");
});

test("from an address it goes on to the person's other address in the same row", () => {
  const project = withTraces();
  const members = sheetOf(project, "Members");
  put(members, 2, "Steering Group member", "Abbott,\u00a0Asha");
  put(members, 2, "Steering Group email", "a.abbott@other.example");
  const person = "asha.abbott@corby.example";
  const { addresses, sentence } = answerOf(project, "forgetPerson", { person, write: true });
  expect(addresses).toEqual([person, "a.abbott@other.example"]);
  expect(sentence).not.toContain("may be");
  expect(wholeState(project).filter((line) => line.includes("a.abbott@"))).toEqual([]);
});

test("two people of one name are told of, with their rows, before anything goes", () => {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  for (const [row, address] of [
    [2, "john@one.example"],
    [5, "john@two.example"],
  ] as const) {
    put(members, row, "Main contact", "John Smith");
    put(members, row, "Email", address);
    put(members, row, "Phone", undefined);
  }
  const byName = answerOf(project, "forgetPerson", { person: "smith john", write: false });
  expect(byName.sentence).toMatch(
    /may be 2 people: John Smith in row 2 \(.*john@one\.example\) and John Smith in row 5 \(.*john@two\.example\)\. All of them would be/,
  );
  const byAddress = answerOf(project, "forgetPerson", { person: "john@one.example", write: false });
  expect(byAddress.addresses).toEqual(["john@one.example"]);
  expect(byAddress.sentence).toContain(
    "John Smith stays: somebody else in Members has it, too, in row 5. Where it is this person's, clear it by hand: row 2.",
  );
});

test("a link becomes its words; what else holds the person is named with where it stands", () => {
  const project = withTraces();
  const mail = "asha.abbott@corby.example";
  const own = workbookOf(project).addSheet("Links");
  own.setCell(2, 1, {
    value: "write to her",
    formula: `=HYPERLINK("mailto:${mail}","write to her")`,
  });
  own.setCell(3, 1, { value: NAME, formula: `=hyperlink("mailto:${mail}"; "${NAME}")` });
  own.setCell(4, 1, { value: 1, formula: `=COUNTIF(Members!C:C,"${NAME}")` });
  own.setCell(5, 1, { value: 2, formula: "=1+1" });
  const validation = {
    criterion: "VALUE_IN_LIST",
    values: [NAME, "Bob"],
    showDropdown: true,
    allowInvalid: true,
    helpText: null,
  } as const;
  own.setCell(2, 2, { value: "x", validation });
  workbookOf(project).addSheet(`Visit of ${NAME}`);
  const { places, sentence } = answerOf(project, "forgetPerson", { person: NAME, write: true });
  const inLinks = places.filter(({ tab }) => tab === "Links");
  expect(inLinks.map(({ cell, kind }) => `${cell} ${kind}`)).toEqual([
    "A2 link",
    "A3 link",
    "A4 formula text",
    "B2 drop-down",
  ]);
  expect([2, 3, 4, 5].map((row) => own.cell(row, 1)?.formula)).toEqual([
    undefined,
    undefined,
    `=COUNTIF(Members!C:C,"${NAME}")`,
    "=1+1",
  ]);
  expect([2, 3].map((row) => own.cell(row, 1)?.value)).toEqual([
    "write to her",
    "a former contact",
  ]);
  expect(sentence).toContain("in their own words are left for you to change: Links A4.");
  expect(sentence).toContain("in the column of: Links B2.");
  expect(sentence).toContain(`left for you to rename: Visit of ${NAME}.`);
  const again = answerOf(project, "forgetPerson", { person: NAME, write: false });
  expect(again.sentence).toContain(`${NAME}: found only where it is left to you.`);
});

test("whose documents these are and what went wrong with them are forgotten, too", () => {
  const project = addOnOnSample();
  answerOf(project, "makeOwnTemplate", { kind: "report" });
  const owner = "coordinator@compact.example";
  const { document, users } = project.state.properties;
  document?.set("scheduled reports troubles", `Google refused the mail to ${owner}.`);
  const named = (): readonly string[] =>
    [document, ...users.values()]
      .flatMap((kept) => [...(kept?.values() ?? [])])
      .filter((value) => value.includes(owner));
  expect(named()).toHaveLength(3);
  const looked = answerOf(project, "forgetPerson", { person: owner, write: false });
  expect(looked.kept).toHaveLength(3);
  expect(named()).toHaveLength(3);
  const { sentence } = answerOf(project, "forgetPerson", { person: owner, write: true });
  expect(sentence).toMatch(/taken out of .*a scheduled report, whose the report template is and/);
  expect(named()).toEqual([]);
  expect(answerOf(project, "readTemplate", { kind: "report" })).not.toBeNull();
});

test("one word is not enough to know a person by", () => {
  const reply = replyTo(addOnOnSample(), "forgetPerson", { person: "Ann", write: true });
  expect(reply).toMatchObject({ ok: false, code: "person-unclear" });
});

/** The sample with notes on the person in so many rows of Members, and one of somebody else. */
function withNotes(count: number): Project {
  const project = addOnOnSample();
  const members = sheetOf(project, "Members");
  for (let row = 2; row < 2 + count; row++) {
    const cell = members.cell(row, 1);
    const value = cell?.value ?? `Organisation ${row}`;
    members.setCell(row, 1, { ...cell, value, note: `${value}: as ${NAME} said` });
  }
  members.setCell(3, 2, { ...members.cell(3, 2), note: "somebody else's" });
  return project;
}

test("as many calls forget 100 notes as two", () => {
  const callsFor = (count: number): number => {
    const project = withNotes(count);
    project.calls.reset();
    answerOf(project, "forgetPerson", { person: NAME, write: true });
    expect(traces(project)).toEqual([]);
    return project.calls.counted().total;
  };
  expect(callsFor(100)).toBe(callsFor(2));
});

test("as many calls forget a person in 400 cells far apart as in 30", () => {
  const callsFor = (count: number): number => {
    const project = addOnOnSample();
    const own = workbookOf(project).addSheet("Our list");
    insertRows(own, own.rowCount + 1, 1000, "from before");
    for (let at = 0; at < count; at++) {
      own.setCell(2 + 3 * at, 2, { value: NAME });
      own.setCell(3 + 3 * at, 2, { value: at, formula: `=ROW()-${3 + 2 * at}` });
    }
    project.calls.reset();
    answerOf(project, "forgetPerson", { person: NAME, write: true });
    const { total } = project.calls.counted();
    expect(traces(project)).toEqual([]);
    expect(own.cell(6, 2)?.formula).toBe("=ROW()-5");
    return total;
  };
  expect(callsFor(400)).toBe(callsFor(30));
});

test("whatever stands around it, a person is taken out and nothing else is", () => {
  const project = withTraces();
  const long = `${"x ".repeat(24_000)}${NAME}, ${"y ".repeat(900)}`;
  const members = sheetOf(project, "Members");
  const texts = [
    `=HYPERLINK("mailto:asha.abbott@corby.example"; "${NAME}")`,
    `<b onclick="alert('${NAME}')">${NAME}</b>`,
    `+${NAME}`,
    `\u0000${NAME}\u001f`,
    long,
  ];
  const own = sheetOf(project, "Our list");
  own.setCell(8, 3, undefined);
  for (const [at, value] of texts.entries()) {
    own.setCell(20 + at, 1, { value });
    own.setCell(20 + at, 2, { value: "Ann Other", note: value });
  }
  put(sheetOf(project, "Settings"), 2, "Value", `Ask ${NAME}`);
  answerOf(project, "checkWorkbook", {});
  answerOf(project, "updateProgress", { asAt: "2009-06-30" });
  answerOf(project, "makeReport", { asAt: "2009-06-30" });
  const reports = sheetOf(project, "Reports");
  put(reports, 2, "Outcome", `Sent to ${NAME} <asha.abbott@corby.example>`);
  const log = sheetOf(project, "Progress log");
  put(log, 2, "Counted", `${NAME}`);
  const others = columnValues(members, "Organisation");
  answerOf(project, "forgetPerson", { person: NAME, write: true });
  expect(traces(project)).toEqual([]);
  expect(own.cell(21, 1)?.value).toBe(
    "<b onclick=\"alert('a former contact')\">a former contact</b>",
  );
  expect(own.cell(24, 1)?.value).toBe(long.replace(NAME, "a former contact"));
  expect(own.cell(24, 2)?.note).toBe(long.replace(NAME, "a former contact"));
  for (const at of texts.keys()) expect(own.cell(20 + at, 1)?.formula).toBeUndefined();
  expect(own.cell(20, 2)?.value).toBe("Ann Other");
  expect(columnValues(members, "Organisation")).toEqual(others);
});

test.each<[string, (sheet: Sheet) => void]>([
  ["a row is inserted", (sheet) => insertRows(sheet, 3, 1, "from after")],
  ["a row is deleted", (sheet) => deleteRows(sheet, 2, 1)],
  ["a column is inserted", (sheet) => insertColumns(sheet, 1, 1)],
  [
    "the rows are sorted",
    (sheet) => {
      const area = { row: 2, column: 1, rowCount: 27, columnCount: sheet.lastColumn() };
      sortRows(sheet, area, [{ column: 1, ascending: false }]);
    },
  ],
])("each note stays with its cell where %s right before they are written", (_, edit) => {
  const project = withNotes(9);
  const members = sheetOf(project, "Members");
  let isDone = false;
  const ask = { person: NAME, write: true };
  answerOf(project, "forgetPerson", ask, {
    beforeCall: ({ method }) => {
      if (isDone || method !== "setNotes") return;
      isDone = true;
      edit(members);
    },
  });
  expect(isDone).toBe(true);
  expect(traces(project)).toEqual([]);
  let found = 0;
  for (let row = 2; row <= members.lastRow(); row++) {
    for (const column of [1, 2]) {
      const { value, note } = members.cell(row, column) ?? {};
      if (note === undefined || note === "somebody else's") continue;
      expect(note).toBe(`${value}: as a former contact said`);
      found += 1;
    }
  }
  expect(found).toBeGreaterThanOrEqual(8);
  const others = [2, 3].flatMap((column) =>
    Array.from({ length: 30 }, (_unused, row) => members.cell(row + 1, column)?.note),
  );
  expect(others.filter((note) => note === "somebody else's")).toHaveLength(1);
});
