import Papa from "papaparse";
import { typeSample } from "../../local/cli/sample/typeSample";
import { sampleTables } from "../../local/cli/sampleTables";
import type { Workbook } from "../../local/sheets/workbook/workbook";
import { addOnOnEmpty, answerOf, ROOT, workbookOf } from "../support/addOn";
import type { Written } from "./fillInMinutes";

export const LD = "Learning and Development Theme Group";
export const RR = "Recruitment and Retention Theme Group";
export const SG = "Steering Group";

/** A meeting of the year that is played, with what its minutes are filled in with. */
export interface PlayedMeeting {
  readonly day: string;
  readonly group: string;
  /** Whether the coordinator typed its row; all others come from the minutes of the one before. */
  readonly isTyped: boolean;
  readonly written: Written;
  /** What its minutes say of the next one. */
  readonly next: { readonly day: string; readonly time: string; readonly venue: string };
}

type Short = readonly [
  group: string,
  day: string,
  next: string,
  nextInWords: string,
  written: Written,
];

const VENUE = "County Hall";

/** Four meetings of the Steering Group and three of each Theme Group, by day. */
export const A_YEAR: readonly PlayedMeeting[] = (
  [
    [SG, "2009-04-22", "2009-07-08", "Wednesday 8 July 2009", { apologies: [org(1)] }],
    [
      LD,
      "2009-05-13",
      "2009-09-16",
      "Wednesday 16 September 2009",
      { came: [org(0), org(3)].map(came) },
    ],
    [
      RR,
      "2009-05-20",
      "2009-09-23",
      "Wednesday 23 September 2009",
      { came: [org(2), org(4)].map(came) },
    ],
    [SG, "2009-07-08", "2009-10-07", "Wednesday 7 October 2009", { apologies: [org(0), org(2)] }],
    [LD, "2009-09-16", "2010-01-13", "Wednesday 13 January 2010", { apologies: [org(3)] }],
    [RR, "2009-09-23", "2010-01-20", "Wednesday 20 January 2010", {}],
    [SG, "2009-10-07", "2009-12-10", "Thursday 10 December 2009", { apologies: [org(5)] }],
    [SG, "2009-12-10", "2010-04-21", "Wednesday 21 April 2010", {}],
    [LD, "2010-01-13", "2010-05-12", "Wednesday 12 May 2010", {}],
    [RR, "2010-01-20", "2010-05-19", "Wednesday 19 May 2010", { apologies: [org(4)] }],
  ] as readonly Short[]
).map(([group, day, next, nextInWords, written], index, all) => ({
  day,
  group,
  isTyped: all.findIndex(([other]) => other === group) === index,
  written: {
    ...written,
    items: {
      "Any other business": {
        said: `It was agreed that piece of work ${index + 1} is worth doing.`,
        actions: [
          `CF to carry out piece of work ${index + 1} of the group by ${nextInWords.replace(/^\w+ /, "")}.`,
          `CF to write up note ${index + 1} and report to the next meeting.`,
        ],
      },
    },
    next: `The next meeting is on ${nextInWords} at 2.30 pm at ${VENUE}.`,
  },
  next: { day: next, time: "14:30", venue: VENUE },
}));

function membersOfSample(root: string): Record<string, string>[] {
  const csv = sampleTables(root).get("Members") ?? "";
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

/** The organisation of a line of Members, from 0. */
function org(line: number): string {
  return membersOfSample(ROOT)[line]?.Organisation ?? "";
}

function came(organisation: string): readonly [string, string] {
  const member = membersOfSample(ROOT).find((one) => one.Organisation === organisation);
  return [member?.["Main contact"] ?? "", organisation];
}

/** How many sit on the Steering Group: the first of Members. */
export const SEATS = 6;

/** Its workbook, set up and typed in. */
export function bookOfAYear(): Workbook {
  const project = addOnOnEmpty();
  answerOf(project, "setUpWorkbook", {});
  const workbook = workbookOf(project);
  typeSample(workbook, tablesOfAYear(ROOT));
  return workbook;
}

/** The sample Compact at the beginning of its year: nobody has met, only the first meetings are planned. */
function tablesOfAYear(root: string): ReadonlyMap<string, string> {
  const tables = new Map(sampleTables(root));
  for (const name of ["Attendance", "Action plan", "Group updates", "Progress log", "Reports"]) {
    tables.delete(name);
  }
  const members = membersOfSample(root).map((row, index) => ({
    ...row,
    "Steering Group member": index < SEATS ? (row["Main contact"] ?? "") : "",
  }));
  tables.set("Members", Papa.unparse(members));
  const typed = A_YEAR.filter(({ isTyped }) => isTyped);
  tables.set(
    "Meetings",
    [
      "Date,Group,Venue,Time,Status",
      ...typed.map(({ day, group }) => {
        const [year, month, date] = day.split("-");
        return `${date}/${month}/${year},${group},${VENUE},14:30,Planned`;
      }),
    ].join("\n"),
  );
  const settings = tables.get("Settings") ?? "";
  tables.set("Settings", settings.replace(/^As at,.*$/m, "As at,"));
  return tables;
}
