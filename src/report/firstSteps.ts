import type { Compact } from "../tables/compact";

interface Step {
  readonly isDone: (compact: Compact) => boolean;
  readonly sentence: string;
}

const STEPS: readonly Step[] = [
  {
    isDone: ({ settings }) => settings.compactName !== "" && settings.programmeYear !== "",
    sentence: "In Settings, name the Compact and its programme year.",
  },
  {
    isDone: ({ members }) => members.length > 0,
    sentence:
      "In Members, paste or type the organisations, a row each, or choose Compact > Year > Import a spreadsheet.",
  },
  {
    isDone: ({ measures }) => measures.length > 0,
    sentence:
      "In Priorities and Success measures, type what was agreed, or choose Compact > Year > Read a Statement of Annual Priorities.",
  },
  {
    isDone: ({ meetings }) => meetings.length > 0,
    sentence: "In Meetings, add the first meeting of the Steering Group.",
  },
];

/** What is still to be done before there is something to report, in order, ending with the report itself. */
export function firstSteps(compact: Compact): readonly string[] {
  return [
    ...STEPS.filter(({ isDone }) => !isDone(compact)).map(({ sentence }) => sentence),
    "Then choose Compact > Update progress, and make this report again.",
  ];
}
