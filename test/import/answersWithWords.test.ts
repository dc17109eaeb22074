import { aCompact, typed } from "../support/builders";
import { fc } from "../support/fastCheck";
import { anOldSheet, comesIn } from "./comesIn";

const HEADER = "Apprenticeship scheme in place?";

/** What comes of one answer under that header. */
function ofAnswer(answer: string): { readonly scheme: unknown; readonly notes: unknown } {
  const rows = [
    ["Organisation", HEADER],
    ["Kettering BC", typed(answer)],
    ["Corby BC", "Yes"],
  ];
  const { newRows } = comesIn([anOldSheet("Members", rows)], aCompact());
  const [row = {}] = newRows("Members");
  return { scheme: row["Apprenticeship scheme"], notes: row.Notes };
}

const OPTIONS = { Yes: "Yes", yes: "Yes", No: "No", "In development": "Developing" } as const;

test("an answer at the beginning of a cell is read, and the words behind it are kept in Notes", () => {
  const answer = fc.constantFrom(...Object.entries(OPTIONS));
  const behind = fc.constantFrom(
    " - 12 apprentices",
    " (since 2007)",
    ", 3 frameworks",
    ": see web",
  );
  fc.assert(
    fc.property(answer, behind, ([said, option], words) => {
      expect(ofAnswer(`${said}${words}`)).toEqual({
        scheme: option,
        notes: `Apprenticeship scheme: ${said}${words}`,
      });
    }),
  );
});

test.each(["Not at present", "None yet", "Not currently"])(
  "for now there is none: %s",
  (answer) => {
    expect(ofAnswer(answer).scheme).toBe("No");
  },
);

test.each(["No - developing one", "Yes, but not yet running", "Yesterday's question"])(
  "what says two things is no answer: %s",
  (answer) => {
    expect(ofAnswer(answer).scheme).toBeUndefined();
  },
);

test("a column called by what members commit themselves to is that column", () => {
  const rows = [
    ["Organisation", "Skills Pledge made", "Members' Charter signed", "Equality mark held"],
    ["Kettering BC", "3/4/2009", "4/4/2009", "Investors in Diversity"],
    ["Corby BC", "13/4/2009", "14/4/2009", ""],
  ];
  const { mapping } = comesIn([anOldSheet("Members", rows)], aCompact());
  expect(mapping("Members").map(([, ours]) => ours)).toEqual([
    "Organisation",
    "Skills Pledge on",
    "Charter signed on",
    "Equality mark",
  ]);
});
