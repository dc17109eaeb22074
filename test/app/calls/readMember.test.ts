import { readMember } from "../../../src/app/calls/readMember";
import { memoryWorkbook } from "../../sidebar/memoryPorts";
import { gridsOf } from "../../support/builders";
import { sampleGrids } from "../../support/sampleCompact";
import { CORBY, corby, TODAY } from "./corby";

function valueIn(form: ReturnType<typeof readMember>["form"], title: string): string | undefined {
  return form?.fields.find((field) => field.title === title)?.value;
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
  expect(form?.fields.map(({ title }) => title)).not.toContain("Check");
});

test("a column that the add-on does not know can be edited too", () => {
  const members = [{ ...CORBY, "Web site": "corby.example" }];
  const book = memoryWorkbook(gridsOf({ members }), TODAY);
  book.select("Members", 2);
  const { form } = readMember(book.ports, { which: { at: "selection" } });
  expect(valueIn(form, "Web site")).toBe("corby.example");
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
