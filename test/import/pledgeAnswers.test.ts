import { aCompact, typed } from "../support/builders";
import { anOldSheet, comesIn } from "./comesIn";

const DAY = "2009-04-03";

const ofPledge = (answer: string, header = ["Skills pledge signed?", "Skills pledge date"]) => {
  const { newRows, problems, mapping } = comesIn(
    [
      anOldSheet("Members", [
        ["Organisation", ...header],
        ["Kettering BC", typed(answer), DAY],
        ["Corby BC", "declined", ""],
        ["Moulton College", "Intends to", ""],
      ]),
    ],
    aCompact(),
  );
  return { row: newRows("Members")[0], rest: newRows("Members").slice(1), problems, mapping };
};

test.each([
  ["N", "No"],
  ["✗", "No"],
  ["No - declined", "No - declined"],
  ["declined", "declined"],
  ["Refused", "Refused"],
  ["won't sign", "won't sign"],
  ["Withdrawn", "Withdrawn"],
  ["Intends to", "Intends to"],
  ["In progress", "In progress"],
  ["tbc", "tbc"],
  ["Yes, since withdrawn", "Yes, since withdrawn"],
  ["?", "?"],
])("%s beside a date is no pledge: both are kept in Notes and listed", (answer, said) => {
  const { row, problems } = ofPledge(answer);
  expect(row).toEqual({
    Organisation: "Kettering BC",
    Notes: `Skills Pledge: ${said}, but 3 Apr 2009`,
  });
  expect(problems[0]).toContain("stands beside it");
});

test.each([
  ["Y", undefined],
  ["✓", undefined],
  ["Signed", undefined],
  ["-", undefined],
  ["Yes (Chief Exec)", "Skills Pledge: Yes (Chief Exec)"],
  ["signed by Will Hope", "Skills Pledge: signed by Will Hope"],
])("%s beside a date is a pledge of that day, and its words are kept", (answer, note) => {
  expect(ofPledge(answer).row).toEqual({
    Organisation: "Kettering BC",
    "Skills Pledge on": DAY,
    ...(note !== undefined && { Notes: note }),
  });
});

test.each([
  [["Skills pledge signed?", "Skills pledge date"]],
  [["Skills pledge date signed", "Skills pledge Y/N"].reverse()],
  [["Skills pledge", "Skills pledge date"]],
])("%s are the answer and its day, however few plain answers there are", (header) => {
  const { row, rest } = ofPledge("Withdrawn", header);
  expect(row).not.toHaveProperty("Skills Pledge on");
  expect(rest.map(({ Notes }) => Notes)).toEqual([
    "Skills Pledge: declined",
    "Skills Pledge: Intends to",
  ]);
});

test("under one group Signed? and Date are the answer and its day", () => {
  const sheet = anOldSheet("Members", [
    ["Organisation", "Skills Pledge", ""],
    ["", "Signed?", "Date"],
    ["Kettering BC", "Withdrawn", DAY],
    ["Corby BC", "declined", ""],
    ["Moulton College", "Y", DAY],
  ]);
  expect(comesIn([sheet], aCompact()).newRows("Members")).toEqual([
    { Organisation: "Kettering BC", Notes: "Skills Pledge: Withdrawn, but 3 Apr 2009" },
    { Organisation: "Corby BC", Notes: "Skills Pledge: declined" },
    { Organisation: "Moulton College", "Skills Pledge on": DAY },
  ]);
});
