import { saveMember } from "../../../src/app/calls/saveMember";
import { at } from "../../support/at";
import { corby } from "./corby";

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
  expect(saved.sentence).toBe("4 changes are saved.");
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
  expect(saved.sentence).toBe("1 change is saved. 1 was left alone.");
  expect(saved.refused.map(({ title }) => title)).toEqual(["Phone"]);
  expect(saved.refused[0]?.message).toContain(
    `Phone (${at("Members", "Phone", 2)}) has changed meanwhile.`,
  );
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
  expect(saved.sentence).toBe("Nothing was saved. 1 was left alone.");
});
