import { attendanceOf, read } from "./minutes";

/** Who was where by a table whose cells stand one on each line. */
function attendanceIn(...lines: readonly string[]): readonly string[] {
  const text = ["Steering Group, 7 October 2009", "Present", ...lines, "1. Welcome"].join("\n");
  return attendanceOf(read(text));
}

const HEADER = ["Name", "Organisation", "Attended"];
const LEN = ["Len Closs", "Northampton College"];
const RAJ = ["Raj Patel", "Northamptonshire Police"];

test.each([
  ["whole rows", [...LEN, "Present", ...RAJ, "Absent"], "Present", "Absent"],
  ["an empty cell", [...LEN, "", ...RAJ, "Present"], "Absent", "Present"],
  ["an empty cell that is no line", [...LEN, ...RAJ, "Present"], "Absent", "Present"],
  [
    "empty rows",
    [...LEN, "Present", "", "", "", ...RAJ, "Deputy", "", "", "", ""],
    "Present",
    "Deputy",
  ],
  [
    "a cell on two lines",
    ["Len Closs", "Northampton", "College", "Present", ...RAJ, "Apologies"],
    "Present",
    "Apologies",
  ],
])("%s", (_, rows, len, raj) => {
  expect(attendanceIn(...HEADER, ...rows)).toEqual([
    `${len}: Len Closs, Northampton College (exact)`,
    `${raj}: Raj Patel, Northamptonshire Police (exact)`,
  ]);
});

test("a name that is not known leaves the others where they are", () => {
  expect(attendanceIn(...HEADER, "", "Moulton College", "Absent", ...LEN, "Present")).toEqual([
    "Absent: Moulton College (exact)",
    "Present: Len Closs, Northampton College (exact)",
  ]);
});

test("under Apologies somebody whose cell is empty sent them", () => {
  const rows = [...HEADER, ...LEN, "Present", "", "Apologies", ...HEADER, ...RAJ, "", ""];
  expect(attendanceIn(...rows)).toEqual([
    "Present: Len Closs, Northampton College (exact)",
    "Apologies: Raj Patel, Northamptonshire Police (exact)",
  ]);
  const tabbed = "Apologies\nName\tOrganisation\tAttended\nRaj Patel\tNorthamptonshire Police\t";
  expect(attendanceOf(read(`Steering Group, 7 October 2009\n${tabbed}\n1. Welcome`))).toEqual([
    "Apologies: Raj Patel, Northamptonshire Police (exact)",
  ]);
});
