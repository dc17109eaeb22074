import type { Mend } from "./states/problemsState";

/** What mends problems, in the order in which they are shown: what helps most comes first. */
export const MENDS: readonly {
  readonly mend: Mend;
  readonly title: string;
  readonly how: string;
}[] = [
  {
    mend: "set up",
    title: "Set up workbook mends these",
    how: "A tab or a column is missing. Nothing that you typed is touched.",
  },
  { mend: "apply", title: "One click mends these", how: "The right value is certain." },
  {
    mend: "correct",
    title: "Type the right value",
    how: "Go to the cell and put it right.",
  },
  {
    mend: "ask",
    title: "Ask the organisation",
    how: "Only the member knows. Open it to write to its main contact.",
  },
  {
    mend: "decide",
    title: "For you to judge",
    how: "It may be right as it is: then accept it.",
  },
];
