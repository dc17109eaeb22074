import { listMembers, readMember } from "../../../src/app/calls/readMember";
import { BLANK, type CellValue, dayCell, textCell } from "../../../src/cells/cellValue";
import type { Column } from "../../../src/tables/column";
import { FORM_SECTIONS } from "../../../src/tables/columnBasics";
import { membersTable } from "../../../src/tables/tabs/membersTable";
import { memoryWorkbook } from "../../sidebar/memoryPorts";
import { aDay, aMember, gridsOf } from "../../support/builders";
import { sampleGrids } from "../../support/sampleCompact";
import { CORBY, corby, TODAY } from "./corby";

function fieldsOf(form: ReturnType<typeof readMember>["form"]) {
  return form?.sections.flatMap(({ fields }) => fields) ?? [];
}

function valueIn(form: ReturnType<typeof readMember>["form"], title: string): string | undefined {
  return fieldsOf(form).find((field) => field.title === title)?.value;
}

test("the selected row of Members is the form, in the sheet's words", () => {
  const { form } = readMember(corby().ports, { which: { at: "selection" } });
  expect(form?.organisation).toBe("Corby Borough Council");
  expect(form?.row).toBe(2);
  expect(valueIn(form, "Skills Pledge on")).toBe("14 May 2009");
  expect(valueIn(form, "Apprentices")).toBe("2");
});

test("the add-on's own Check column is no field to type in", () => {
  const { form } = readMember(corby().ports, { which: { at: "selection" } });
  expect(fieldsOf(form).map(({ title }) => title)).not.toContain("Check");
});

test("a column that the add-on does not know can be edited too", () => {
  const members = [{ ...CORBY, "Web site": "corby.example" }];
  const book = memoryWorkbook(gridsOf({ members }), TODAY);
  book.select("Members", 2);
  const { form } = readMember(book.ports, { which: { at: "selection" } });
  expect(valueIn(form, "Web site")).toBe("corby.example");
});

test("the form begins with the contact, and every column stands in the section it declares", () => {
  const members = [{ ...CORBY, "Web site": "corby.example" }];
  const book = memoryWorkbook(gridsOf({ members }), TODAY);
  book.select("Members", 2);
  const { form } = readMember(book.ports, { which: { at: "selection" } });
  const sections = form?.sections.map(({ title, fields }) => [
    title,
    fields.map((field) => field.title),
  ]);
  expect(sections).toEqual([
    ...FORM_SECTIONS.map((section) => [
      section,
      expect.arrayContaining(
        Object.values<Column>(membersTable.columns)
          .filter((column) => column.section === section)
          .map(({ title }) => title),
      ),
    ]),
    ["Other columns", expect.arrayContaining(["Web site"])],
  ]);
  expect(form?.sections[0]?.fields[0]?.title).toBe("Main contact");
});

test.each<[string, CellValue, string | null, string]>([
  ["a day", dayCell(aDay("2009-05-14")), "2009-05-14", "14 May 2009"],
  ["a blank cell", BLANK, "", ""],
  ["what is no day", textCell("soon"), null, "soon"],
  ["a day typed as words", textCell("14/5/2009"), null, "14/5/2009"],
  [
    "a day with a time",
    { kind: "day", day: aDay("2009-05-14"), time: "14:30" },
    null,
    "14 May 2009 14:30",
  ],
])(
  "in a column of days %s is a date to choose only where nothing of it is lost",
  (_, held, day, value) => {
    const book = corby();
    book.put("Members", "Skills Pledge on", 2, held);
    const { form } = readMember(book.ports, { which: { at: "selection" } });
    const field = fieldsOf(form).find(({ title }) => title === "Skills Pledge on");
    expect(field).toMatchObject({ day, value });
  },
);

test("the next and the previous member follow the sheet, go round, and are shown in it", () => {
  const book = memoryWorkbook(sampleGrids(), TODAY);
  const go = (at: "next" | "previous", from: number) => {
    const { form, members } = readMember(book.ports, { which: { at, from } });
    return [form?.row, form?.position, members];
  };
  expect(go("next", 2)).toEqual([3, 2, 27]);
  expect(go("next", 28)).toEqual([2, 1, 27]);
  expect(go("previous", 3)).toEqual([2, 1, 27]);
  expect(go("previous", 2)).toEqual([28, 27, 27]);
  expect(book.visited[book.visited.length - 1]).toBe("Members!A28");
});

test("the search is given every member by name, with its row and its main contact", () => {
  const members = [aMember("Wellingborough"), CORBY, aMember("")];
  const { ports } = memoryWorkbook(gridsOf({ members }), TODAY);
  expect(listMembers(ports)).toEqual([
    { row: 3, organisation: "Corby Borough Council", mainContact: "Carys Chandra" },
    { row: 2, organisation: "Wellingborough", mainContact: "" },
  ]);
});

test.each([
  ["a row of another tab", "Events", 2],
  ["the header", "Members", 1],
  ["a row below the last", "Members", 40],
])("%s is no member", (_, sheet, row) => {
  const book = corby();
  book.select(sheet, row);
  expect(readMember(book.ports, { which: { at: "selection" } }).form).toBeNull();
});

describe("the next member with a problem", () => {
  test("comes after the row that is shown, takes the person there, and begins again at the end", () => {
    const book = memoryWorkbook(sampleGrids(), TODAY);
    const first = readMember(book.ports, { which: { at: "next problem", after: 0 } });
    const rows: number[] = [];
    let row = 0;
    for (let turn = 0; turn < first.withProblems; turn++) {
      row = readMember(book.ports, { which: { at: "next problem", after: row } }).form?.row ?? 0;
      rows.push(row);
    }
    expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
    expect(readMember(book.ports, { which: { at: "next problem", after: row } }).form?.row).toBe(
      rows[0],
    );
    expect(book.visited[book.visited.length - 1]).toBe(`Members!A${rows[0]}`);
  });
});

describe("the letter to the main contact", () => {
  test("asks for what the row does not say", () => {
    const { form } = readMember(corby().ports, { which: { at: "selection" } });
    expect(form?.mail?.to).toBe("carys.chandra@corby.gov.uk");
    expect(form?.mail?.body).toContain("Dear Carys Chandra,");
    expect(form?.mail?.body).toContain("Do you have an apprenticeship scheme");
    expect(form?.mail?.body).not.toContain("Have you made the Skills Pledge?");
  });

  test("asks about a telephone number that cannot be one", () => {
    const book = memoryWorkbook(gridsOf({ members: [{ ...CORBY, Phone: "12" }] }), TODAY);
    book.select("Members", 2);
    const { form } = readMember(book.ports, { which: { at: "selection" } });
    expect(form?.mail?.body).toContain("Under Phone we have \u201c12\u201d. What should it be?");
  });

  test.each([
    ["", "There is no e-mail address to write to. The telephone number is 01536 464000."],
    ["carys@corby.gov.uk, bob@x.gov.uk", "Mend the e-mail address first, then write to it."],
  ])("is not written to %j", (Email, sentence) => {
    const members = [{ ...CORBY, Email, Phone: "01536 464000" }];
    const book = memoryWorkbook(gridsOf({ members }), TODAY);
    book.select("Members", 2);
    const { form } = readMember(book.ports, { which: { at: "selection" } });
    expect(form?.mail).toBeNull();
    expect(form?.mailSentence).toContain(sentence);
  });
});
