import { readMember, saveMember } from "../../src/app/sidebarMember";
import { memoryWorkbook } from "../sidebar/memoryPorts";
import { aDay, aMember, gridsOf } from "../support/builders";
import { sampleGrids } from "../support/sampleCompact";

const TODAY = aDay("2009-10-07");
const CORBY = aMember("Corby Borough Council", {
  "Main contact": "Carys Chandra",
  Email: "carys.chandra@corby.gov.uk",
  "Skills Pledge on": "2009-05-14",
  Apprentices: 2,
});

function corby() {
  const book = memoryWorkbook(gridsOf({ members: [CORBY] }), TODAY);
  book.select("Members", 2);
  return book;
}

function heldIn(form: ReturnType<typeof readMember>["form"], title: string): string | undefined {
  return form?.fields.find((field) => field.title === title)?.value;
}

test("the selected row of Members is the form, in the sheet's words", () => {
  const { form } = readMember(corby().ports, { wanted: { at: "selection" } });
  expect(form?.organisation).toBe("Corby Borough Council");
  expect(form?.row).toBe(2);
  expect(heldIn(form, "Skills Pledge on")).toBe("14 May 2009");
  expect(heldIn(form, "Apprentices")).toBe("2");
});

test("the add-on's own Check column is no field to type in", () => {
  const { form } = readMember(corby().ports, { wanted: { at: "selection" } });
  expect(form?.fields.map(({ title }) => title)).not.toContain("Check");
});

test("a column that the add-on does not know can be edited too", () => {
  const members = [{ ...CORBY, "Web site": "corby.example" }];
  const book = memoryWorkbook(gridsOf({ members }), TODAY);
  book.select("Members", 2);
  const { form } = readMember(book.ports, { wanted: { at: "selection" } });
  expect(heldIn(form, "Web site")).toBe("corby.example");
});

test.each([
  ["a row of another tab", "Events", 2],
  ["the header", "Members", 1],
  ["a row below the last", "Members", 40],
])("%s is no member", (_, sheet, row) => {
  const book = corby();
  book.select(sheet, row);
  expect(readMember(book.ports, { wanted: { at: "selection" } }).form).toBeNull();
});

test("saving writes the changed cells alone, as the column wants them", () => {
  const book = corby();
  const saved = saveMember(book.ports, {
    organisation: "Corby Borough Council",
    row: 2,
    cells: [
      { title: "Jobs Pledge on", from: "", to: "7.10.09" },
      { title: "Apprentices", from: "2", to: "1,250" },
      { title: "Phone", from: "", to: "01536 464000" },
      { title: "Apprenticeship scheme", from: "", to: "yes" },
    ],
  });
  expect(saved.said).toBe("4 changes are saved.");
  expect(saved.refused).toEqual([]);
  expect(book.cell("Members", "Jobs Pledge on", 2)).toEqual({
    kind: "day",
    day: "2009-10-07",
    time: "",
  });
  expect(book.cell("Members", "Apprentices", 2)).toEqual({ kind: "number", number: 1250 });
  expect(book.cell("Members", "Phone", 2)).toEqual({ kind: "text", text: "01536 464000" });
  expect(book.cell("Members", "Apprenticeship scheme", 2)).toEqual({ kind: "text", text: "Yes" });
  expect(book.cell("Members", "Email", 2)).toEqual({
    kind: "text",
    text: "carys.chandra@corby.gov.uk",
  });
});

test("what cannot be read as a day stays as it was typed, for the checks to speak about", () => {
  const book = corby();
  saveMember(book.ports, {
    organisation: "Corby Borough Council",
    row: 2,
    cells: [{ title: "Jobs Pledge on", from: "", to: "last week" }],
  });
  expect(book.cell("Members", "Jobs Pledge on", 2)).toEqual({ kind: "text", text: "last week" });
});

test("a cell that someone changed meanwhile is left alone, and the others are saved", () => {
  const book = corby();
  book.put("Members", "Phone", 2, { kind: "text", text: "01536 111111" });
  const saved = saveMember(book.ports, {
    organisation: "Corby Borough Council",
    row: 2,
    cells: [
      { title: "Phone", from: "", to: "01536 222222" },
      { title: "Job title", from: "", to: "HR Manager" },
    ],
  });
  expect(saved.said).toBe("1 change is saved. 1 was left alone.");
  expect(saved.refused.map(({ title }) => title)).toEqual(["Phone"]);
  expect(saved.refused[0]?.message).toContain("Phone (M2) has changed meanwhile.");
  expect(book.cell("Members", "Phone", 2)).toEqual({ kind: "text", text: "01536 111111" });
  expect(book.cell("Members", "Job title", 2)).toEqual({ kind: "text", text: "HR Manager" });
});

test("a row that moved down is still the one that is saved", () => {
  const book = corby();
  book.insertRow("Members", 2);
  book.put("Members", "Organisation", 2, { kind: "text", text: "Kettering Borough Council" });
  const saved = saveMember(book.ports, {
    organisation: "Corby Borough Council",
    row: 2,
    cells: [{ title: "Job title", from: "", to: "HR Manager" }],
  });
  expect(saved.member.form?.row).toBe(3);
  expect(book.cell("Members", "Job title", 2)).toEqual({ kind: "blank" });
  expect(book.cell("Members", "Job title", 3)).toEqual({ kind: "text", text: "HR Manager" });
});

test("a renamed organisation stays in the form under its new name", () => {
  const book = corby();
  const { member } = saveMember(book.ports, {
    organisation: "Corby Borough Council",
    row: 2,
    cells: [{ title: "Organisation", from: "Corby Borough Council", to: "Corby Council" }],
  });
  expect(member.form?.organisation).toBe("Corby Council");
});

test("a member who is gone is refused, and nothing is saved", () => {
  const book = corby();
  expect(() =>
    saveMember(book.ports, {
      organisation: "Nowhere Council",
      row: 2,
      cells: [{ title: "Phone", from: "", to: "1" }],
    }),
  ).toThrow("Nowhere Council is no longer in Members.");
  expect(book.cell("Members", "Phone", 2)).toEqual({ kind: "blank" });
});

test("the Check column is never saved from the form", () => {
  const book = corby();
  const saved = saveMember(book.ports, {
    organisation: "Corby Borough Council",
    row: 2,
    cells: [{ title: "Check", from: "", to: "all is well" }],
  });
  expect(saved.said).toBe("Nothing was saved. 1 was left alone.");
});

describe("the next member with a problem", () => {
  test("comes after the row that is shown, takes the person there, and begins again at the end", () => {
    const book = memoryWorkbook(sampleGrids(), TODAY);
    const first = readMember(book.ports, { wanted: { at: "next problem", after: 0 } });
    const rows: number[] = [];
    let row = 0;
    for (let turn = 0; turn < first.withProblems; turn++) {
      row = readMember(book.ports, { wanted: { at: "next problem", after: row } }).form?.row ?? 0;
      rows.push(row);
    }
    expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
    expect(readMember(book.ports, { wanted: { at: "next problem", after: row } }).form?.row).toBe(
      rows[0],
    );
    expect(book.visited[book.visited.length - 1]).toBe(`Members!A${rows[0]}`);
  });
});

describe("the letter to the main contact", () => {
  test("asks for what the row does not say", () => {
    const { form } = readMember(corby().ports, { wanted: { at: "selection" } });
    expect(form?.mail?.to).toBe("carys.chandra@corby.gov.uk");
    expect(form?.mail?.body).toContain("Dear Carys Chandra,");
    expect(form?.mail?.body).toContain("Do you have an apprenticeship scheme");
    expect(form?.mail?.body).not.toContain("Have you made the Skills Pledge?");
  });

  test.each([
    ["", "There is no e-mail address to write to. The telephone number is 01536 464000."],
    ["carys@corby.gov.uk, bob@x.gov.uk", "Mend the e-mail address first, then write to it."],
  ])("is not written to %j", (Email, said) => {
    const members = [{ ...CORBY, Email, Phone: "01536 464000" }];
    const book = memoryWorkbook(gridsOf({ members }), TODAY);
    book.select("Members", 2);
    const { form } = readMember(book.ports, { wanted: { at: "selection" } });
    expect(form?.mail).toBeNull();
    expect(form?.mailSaid).toContain(said);
  });
});
