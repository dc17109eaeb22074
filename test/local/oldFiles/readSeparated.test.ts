import { csvSheet } from "../../../local/oldFiles/csvSheet";
import { readSeparated } from "../../../local/oldFiles/readSeparated";
import { fc } from "../../support/fastCheck";

const HEADER = "Organisation,Contact,Notes";
const remarksOf = (...lines: readonly string[]) => {
  const { cells, remarks = [] } = csvSheet([HEADER, ...lines].join("\n"), "old");
  return { cells, remarks: remarks.map(({ row, seen }) => [row, seen]) };
};

test("a quotation mark that is never closed takes no row with it, and its row is told", () => {
  const { cells, remarks } = remarksOf('Corby,"Ann,x', "Kettering,Bob,y", "Daventry,Cy,z");
  expect(cells.slice(1)).toEqual([
    ["Corby", '"Ann', "x"],
    ["Kettering", "Bob", "y"],
    ["Daventry", "Cy", "z"],
  ]);
  expect(remarks).toEqual([[2, '"Ann']]);
});

test("a mark that would be closed by the next row's opening one takes no row with it either", () => {
  const { cells, remarks } = remarksOf('Corby,"Ann,x', 'Kettering,"Bob, HR",y', "Daventry,Cy,z");
  expect(cells.slice(1)).toEqual([
    ["Corby", '"Ann', "x"],
    ["Kettering", "Bob, HR", "y"],
    ["Daventry", "Cy", "z"],
  ]);
  expect(remarks).toEqual([[2, '"Ann']]);
});

test("lines and quotation marks inside a remark stay one cell, and nothing is told", () => {
  const { cells, remarks } = remarksOf(
    'Corby,Ann,"First\nthe ""second"""',
    'Daventry,"The "Old" Hall",z',
  );
  expect(cells.slice(1)).toEqual([
    ["Corby", "Ann", 'First\nthe "second"'],
    ["Daventry", 'The "Old" Hall', "z"],
  ]);
  expect(remarks).toEqual([]);
  expect(remarksOf('Corby,Ann,"He said "yes" to\nall of it"').cells[1]).toEqual([
    "Corby",
    "Ann",
    'He said "yes" to\nall of it',
  ]);
});

test("every word of a file is in its cells, wherever quotation marks stand", () => {
  const word = fc.constantFrom("Ann", "Bob", '"', '""', '"Cy', 'Di"', ",", "\n", ' "', "");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const { cells } = csvSheet(`${HEADER}\n${words.join("")}`, "old");
      const read = cells.flat().join("\n");
      for (const name of ["Ann", "Bob", "Cy", "Di"]) {
        const count = (text: string) => text.split(name).length;
        expect(count(read)).toBe(count(words.join("")));
      }
    }),
  );
});

test.each(["\n", "\r\n", "\r"])(
  "a mark not closed swallows no row, whatever ends a line (%j)",
  (end) => {
    const lines = [
      "Organisation,Email,Phone",
      'Alpha Council,"Smith, Jill" <j@a.gov.uk>,01',
      "Beta Trust,b@b.org.uk,02",
      '"Delta, School",d@d.sch.uk,04',
      '"Eps',
      'Trust",e@e.org.uk,05',
    ];
    const { rows, opened } = readSeparated(`${lines.join(end)}${end}`, "");
    expect(rows.map(([first]) => first)).toEqual([
      "Organisation",
      "Alpha Council",
      "Beta Trust",
      "Delta, School",
      "Eps\nTrust",
      "",
    ]);
    expect(opened).toEqual([{ row: 2, seen: "Smith" }]);
  },
);
