import { peopleIn } from "../../src/import/read/person";

test.each([
  ["Jane Doe", [["Jane Doe", "", "", ""]]],
  ["Jane Doe <jane@x.gov.uk>", [["Jane Doe", "", "jane@x.gov.uk", ""]]],
  ["Jane Doe, HR Manager", [["Jane Doe", "HR Manager", "", ""]]],
  [
    "Jane Doe (Head of Learning and Development)",
    [["Jane Doe", "Head of Learning and Development", "", ""]],
  ],
  ["Jane Doe - Training Officer", [["Jane Doe", "Training Officer", "", ""]]],
  ["Dr Jane O'Doe-Smith", [["Dr Jane O'Doe-Smith", "", "", ""]]],
  ["Smith, Jane", [["Smith, Jane", "", "", ""]]],
  ["Jane", [["Jane", "", "", ""]]],
  ["jane@x.gov.uk", [["", "", "jane@x.gov.uk", ""]]],
  [
    "Jane Doe\nHR Manager\njane@x.gov.uk\n01604 496000",
    [["Jane Doe", "HR Manager", "jane@x.gov.uk", "01604 496000"]],
  ],
  [
    "Tel: 01536 492000, Mary Major (HR Director)",
    [["Mary Major", "HR Director", "", "01536 492000"]],
  ],
  [
    "Jane Doe / John Roe",
    [
      ["Jane Doe", "", "", ""],
      ["John Roe", "", "", ""],
    ],
  ],
  [
    "Jane Doe and John Roe",
    [
      ["Jane Doe", "", "", ""],
      ["John Roe", "", "", ""],
    ],
  ],
  ["Jane and John Doe", []],
  ["Jane Doe; john.roe@x.gov.uk", [["Jane Doe", "", "john.roe@x.gov.uk", ""]]],
  ["ask reception (they will know)", []],
])("%s", (text, people) => {
  expect(
    peopleIn(text).map(({ name, jobTitle, email, phone }) => [name, jobTitle, email, phone]),
  ).toEqual(people);
});
