import fc from "fast-check";
import type { AskedHeader } from "../../src/app/jobs/askedChoices";
import { askedChoices } from "../../src/app/jobs/askedChoices";
import { aCompact } from "../support/builders";
import { anOldSheet, comesIn } from "./comesIn";

const withAsked = (rows: Parameters<typeof anOldSheet>[1], ...asked: readonly AskedHeader[]) =>
  comesIn([anOldSheet("Members", rows)], aCompact(), { headers: [askedChoices(asked).choices] });

const PHONES = [
  ["Organisation", "Contact", "Phone", "Mobile"],
  ["Kettering BC", "Dev Dunne", "01536 410333", "07700 900123"],
  ["Corby BC", "Carys Chandra", "01536 464000", ""],
  ["Moulton College", "", "", "07700 900456"],
  ["Daventry DC", "", "01327 871100", "07700 900789"],
];

test("a second column said to be one of ours shares it: the first filled stays, the other is kept in Notes", () => {
  const { newRows, problems, mapping } = withAsked(PHONES, { from: "Mobile", to: "Phone" });
  expect(mapping("Members").slice(2)).toEqual([
    ["Phone", "Phone", "exact"],
    ["Mobile", "Phone", "asked"],
  ]);
  expect(newRows("Members").map(({ Phone, Notes }) => [Phone, Notes])).toEqual([
    ["01536 410333", "Dev Dunne: Mobile 07700 900123"],
    ["01536 464000", undefined],
    ["07700 900456", undefined],
    ["01327 871100", "Mobile: 07700 900789"],
  ]);
  expect(problems).toHaveLength(2);
});

test("a column that is left out shares nothing, and one that has another place keeps it", () => {
  const left = withAsked(PHONES, { from: "Mobile", to: "Phone" }, { from: "Phone", to: "" });
  expect(left.mapping("Members").slice(2)).toEqual([
    ["Phone", null, "left out"],
    ["Mobile", "Phone", "asked"],
  ]);
  const rows = [
    ["Body", "Name"],
    ["Kettering Borough Council", "Dev Dunne"],
    ["Corby Borough Council", "Carys Chandra"],
  ];
  expect(withAsked(rows, { from: "Body", to: "Organisation" }).mapping("Members")).toEqual([
    ["Body", "Organisation", "asked"],
    ["Name", "Main contact", "alias"],
  ]);
});

test("an answer and a date both said to be a pledge are paired", () => {
  const rows = [
    ["Organisation", "Signed?", "Date"],
    ["Kettering BC", "Y", "2009-04-03"],
    ["Corby BC", "N", "2009-04-03"],
    ["Moulton College", "Yes", ""],
  ];
  const { newRows } = withAsked(
    rows,
    { from: "Signed?", to: "Skills Pledge on" },
    { from: "Date", to: "Skills Pledge on" },
  );
  expect(newRows("Members")).toEqual([
    { Organisation: "Kettering BC", "Skills Pledge on": "2009-04-03" },
    { Organisation: "Corby BC", Notes: "Skills Pledge: No, but 3 Apr 2009" },
    { Organisation: "Moulton College", Notes: "Skills Pledge: Yes, no date" },
  ]);
});

test("no choice of a place for one column loses what stands in another", () => {
  const titles = ["Phone", "Email", "District", "Sector", "Main contact", "Buddy", "Job title"];
  fc.assert(
    fc.property(fc.constantFrom(...titles), fc.constantFrom(...titles), (to, held) => {
      const rows = [
        ["Organisation", held, "Also known"],
        ["Kettering BC", "first words", "second words"],
      ];
      const { newRows } = withAsked(rows, { from: "Also known", to });
      const all = JSON.stringify(newRows("Members"));
      expect(all).toContain("first words");
      expect(all).toContain("second words");
    }),
  );
});
