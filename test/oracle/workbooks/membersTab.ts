import { fc } from "../../support/fastCheck";
import { aDayCell, blankOr } from "./days";
import { type PlainCell, type PlainRow, type PlainTab, tabOf } from "./plainWorkbook";

const ORGANISATIONS = [
  "Ashfield District Council",
  "Borough Fire & Rescue Service",
  "Borough Fire and Rescue Service",
  "Corby Borough Council",
  "corby  borough council",
  "Daventry College",
  "East Midlands Ambulance Service",
  "Job Centre Plus",
  "Kettering General Hospital",
  "Moulton College",
  "Northamptonshire Police",
  "Tresham Institute",
  "University of Northampton",
];

/** Other spellings in that list: by these the organisation stands in the tab a second time. */
const TWINS: { readonly [name: string]: string } = {
  "Borough Fire and Rescue Service": "Borough Fire & Rescue Service",
  "corby borough council": "Corby Borough Council",
  "corby  borough council": "Corby Borough Council",
};

/** One spelling for all rows of an organisation. */
export function oneSpelling(organisation: string): string {
  return TWINS[organisation] ?? organisation;
}

/** Columns that people added themselves, by what they hold. */
export const OWN = {
  day: "Visited by us",
  number: "Volunteers",
  yesOrNo: "Flexible hours?",
  text: "Family friendly award",
} as const;

/** Spellings under which a header is found. */
const SPELLINGS: { readonly [header: string]: readonly string[] } = {
  Organisation: ["Organisation", "ORGANISATION*", "Member organisation"],
  "Member since": ["Member since", "Joined", "member  since:"],
  "Left on": ["Left on", '"Left on"'],
  "Skills Pledge on": ["Skills Pledge on", "Skills Pledge", "Skills\nPledge on"],
  "Jobs Pledge on": ["Jobs Pledge on", "jobs pledge on *"],
  "Equality mark": ["Equality mark", "Quality mark", "Equality mark\u200b"],
};

const aDate = blankOr(aDayCell, { blanks: 3, cells: 6 });
const aDateOrWords = blankOr(
  fc.oneof(
    { weight: 12, arbitrary: aDayCell },
    { weight: 1, arbitrary: fc.constantFrom("Yes", "TBC", "soon", "31/02/2009") },
  ),
  { blanks: 3, cells: 6 },
);
const aCount = blankOr(fc.integer({ min: 0, max: 12 }), { blanks: 2, cells: 5 });
const AWARDS = ["Two Ticks", "Investors in Diversity", "Positive about Disabled People"];
const NOT_YET = [
  "None",
  "n/a",
  "TBC",
  "Working towards Investors in Diversity",
  "Applied",
  "pending",
  "Lapsed",
];

const CELLS: { readonly [header: string]: fc.Arbitrary<PlainCell> } = {
  Sector: blankOr(fc.constantFrom("Health", "Police", "Local authority"), { blanks: 1, cells: 6 }),
  Size: blankOr(fc.constantFrom("Under 50", "50-249", "250-999"), { blanks: 1, cells: 6 }),
  "Member since": blankOr(aDayCell, { blanks: 5, cells: 3 }),
  "Left on": blankOr(aDayCell, { blanks: 8, cells: 1 }),
  "Skills Pledge on": aDateOrWords,
  "Jobs Pledge on": aDateOrWords,
  "Equality mark on": aDate,
  "Apprenticeship scheme": blankOr(fc.constantFrom("Yes", "yes", "Developing", "No"), {
    blanks: 2,
    cells: 6,
  }),
  Apprentices: aCount,
  [OWN.day]: aDate,
  [OWN.number]: aCount,
};

/** Text columns: in some workbooks they hold plain answers, in others names or other words. */
const aWordColumn: fc.Arbitrary<fc.Arbitrary<PlainCell>> = fc.constantFrom(
  blankOr(fc.constantFrom(...AWARDS, ...NOT_YET), { blanks: 2, cells: 6 }),
  blankOr(fc.constantFrom("Yes", "y", "No", "Yes (from 15/3/09)", "Pending", "x", ...AWARDS), {
    blanks: 2,
    cells: 6,
  }),
  blankOr(fc.constantFrom<PlainCell>(true, false, "maybe"), { blanks: 1, cells: 4 }),
);

export const aMembersTab: fc.Arbitrary<PlainTab> = fc
  .tuple(aWordColumn, aWordColumn, aWordColumn)
  .chain(([mark, award, hours]) => {
    const cells = { ...CELLS, "Equality mark": mark, [OWN.text]: award, [OWN.yesOrNo]: hours };
    const headers = ["Organisation", ...Object.keys(cells), "Notes", "Our own column"];
    return fc
      .tuple(
        someRows(cells),
        fc.shuffledSubarray(headers, { minLength: headers.length }),
        someSpellings,
      )
      .map(([rows, order, spelling]) => tabOf(order, rows, spelling));
  });

function someRows(cells: typeof CELLS): fc.Arbitrary<readonly PlainRow[]> {
  const names = fc.shuffledSubarray(ORGANISATIONS);
  return names.chain((chosen) =>
    fc
      .tuple(
        ...chosen.map((name) =>
          fc.record(cells).map((row): readonly PlainRow[] => [{ ...row, Organisation: name }]),
        ),
        fc.array(fc.constant<PlainRow>({}), { maxLength: 2 }),
      )
      .chain((rows) => fc.shuffledSubarray(rows.flat(), { minLength: rows.flat().length })),
  );
}

const someSpellings: fc.Arbitrary<{ readonly [header: string]: string }> = fc.record(
  Object.fromEntries(
    Object.entries(SPELLINGS).map(([header, spellings]) => [header, fc.constantFrom(...spellings)]),
  ),
);
