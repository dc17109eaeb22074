import { peopleIn } from "../../src/import/read/person";
import { aCompact } from "../support/builders";
import { anOldSheet, comesIn } from "./comesIn";

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

test.each([
  ["Sue Wright (maternity until June)", "", "maternity until June"],
  ["Sue Wright (HR Manager until June)", "", "HR Manager until June"],
  ["Sue Wright - on leave until June", "", "on leave until June"],
  ["Sue Wright (nickname Suzie)", "", "nickname Suzie"],
  ["Sue Wright (tbc)", "", "tbc"],
  ["Sue Wright (Headteacher)", "Headteacher", ""],
  ["Sue Wright (Monitoring Officer)", "Monitoring Officer", ""],
  ["Sue Wright (Bursar)", "Bursar", ""],
  ["Sue Wright, Town Clerk", "Town Clerk", ""],
])("of %s the job is '%s' and the remark '%s'", (text, jobTitle, remark) => {
  expect(peopleIn(text)).toEqual([{ name: "Sue Wright", jobTitle, remark, email: "", phone: "" }]);
});

test("what is said of a contact and is no job goes to Notes", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Contact"],
    ["Kettering BC", "Sue Wright (maternity until June)"],
    ["Corby BC", "Sue Wright (away till May) / Bob Hope"],
  ]);
  expect(comesIn([sheet], aCompact()).newRows("Members")).toEqual([
    {
      Organisation: "Kettering BC",
      "Main contact": "Sue Wright",
      Notes: "Main contact: Sue Wright (maternity until June)",
    },
    {
      Organisation: "Corby BC",
      "Main contact": "Sue Wright",
      Notes: "Main contact: Sue Wright (away till May)\nAlso: Bob Hope",
    },
  ]);
});
