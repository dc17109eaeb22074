import { aCompact, type Typed } from "../support/builders";
import { anOldSheet, comesIn } from "./comesIn";

const LIST = [
  ["Fenland DC", "Bob Hara <bob@fenland.gov.uk>", "Yes"],
  ["Ely CC", "Jo Lee <jo@ely.gov.uk>", "No"],
  ["March TC", "Al Po <al@march.gov.uk>", "04/05/2008"],
];

test("a list is found by headers in other words, and by what stands under them", () => {
  const sheet = anOldSheet("list", [
    ["Organisation", "Name & address", "Signed up to skills pledge"],
    ...LIST,
  ]);
  const { newRows, unread } = comesIn([sheet], aCompact());
  expect(unread).toEqual([]);
  expect(newRows("Members")).toEqual([
    {
      Organisation: "Fenland DC",
      "Main contact": "Bob Hara",
      Email: "bob@fenland.gov.uk",
      Notes: "Skills Pledge: Yes, no date",
    },
    { Organisation: "Ely CC", "Main contact": "Jo Lee", Email: "jo@ely.gov.uk" },
    {
      Organisation: "March TC",
      "Main contact": "Al Po",
      Email: "al@march.gov.uk",
      "Skills Pledge on": "2008-05-04",
    },
  ]);
});

test.each<[string, string, readonly Typed[]]>([
  ["Signed up to skills pledge", "Skills Pledge on", ["Yes", "No"]],
  ["Skills pledge signed up", "Skills Pledge on", ["Yes", "refused"]],
  ["Charter returned?", "Charter signed on", ["declined", "in March"]],
  ["On what date did you sign the Charter?", "Charter signed on", ["2008-06-03", "2008-06-04"]],
  ["When did you sign the Members' Charter?", "Charter signed on", ["2008-06-03", "2008-06-04"]],
  ["Have you signed the Skills Pledge?", "Skills Pledge on", ["Yes", "No"]],
  ["Do you run an apprenticeship scheme?", "Apprenticeship scheme", ["Yes", "No"]],
  ["Does your organisation run an apprenticeship scheme?", "Apprenticeship scheme", ["Yes", "No"]],
  ["Contact person and email", "Main contact", ["Bob Hara - bob@fenland.gov.uk", "Jo Lee"]],
  ["Name & address", "Email", ["Bob Hara <bob@fenland.gov.uk>", "Jo Lee (jo@ely.gov.uk)"]],
])("%s comes into %s", (header, title, [one, other]) => {
  const sheet = anOldSheet("list", [
    ["Organisation", "Sector", header],
    ["Fenland DC", "Local authority", one ?? ""],
    ["Ely CC", "Local authority", other ?? ""],
  ]);
  expect(comesIn([sheet], aCompact()).mapping("Members")[2]?.slice(0, 2)).toEqual([header, title]);
});

test("a name with a postal address is no contact", () => {
  const sheet = anOldSheet("list", [
    ["Organisation", "Sector", "Name & address"],
    ["Fenland DC", "Local authority", "Fenland Hall, 1 High Street, March PE15 8NQ"],
    ["Ely CC", "Local authority", "The Grange, Nutholt Lane, Ely CB7 4EE"],
  ]);
  expect(comesIn([sheet], aCompact()).mapping("Members")[2]?.[1]).toBeNull();
});
