import { RULES_VERSION } from "../../domain/measures/progressLog";
import type { Column } from "../../tables/column";
import { kindOfColumn } from "../../tables/kinds/kinds";
import { STATUSES, type Status } from "../../tables/status";
import { TABLES_IN_ORDER } from "../../tables/tables";
import type { HelpState } from "./states/menuState";

/** What *Help* answers. It reads no cell: what the columns mean is what their declarations say. */
export function readHelp(): HelpState {
  return {
    safe: SAFE,
    statuses: (Object.keys(STATUSES) as Status[]).map((status) => ({
      status,
      shape: STATUSES[status].shape,
      means: MEANS[status],
    })),
    tabs: TABLES_IN_ORDER.filter(({ hidden }) => !hidden).map(({ name, purpose, columns }) => ({
      name,
      purpose,
      columns: Object.values<Column>(columns).map((column) => ({
        title: column.title,
        help: column.help,
        holds: `${kindOfColumn(column).holds(column)}${column.auto ? ", written by Compact" : ""}`,
      })),
    })),
    ways: WAYS,
    rules: RULES_VERSION,
  };
}

const SAFE = [
  "Everything stays in this spreadsheet and in your Google account. Compact reads this spreadsheet alone, and of Drive only the documents that it has made itself.",
  "Grey columns belong to Compact. Everything else is yours: it changes only what you click, and that can be undone for 90 days. Compact > Undo a change lists what was changed, and empties that list, with the old values in it.",
  "No mail goes before you have seen it and confirmed it; only scheduled reports go by themselves, to the addresses in Settings, once you have turned them on.",
  "Compact > Members > Forget a person takes somebody out of the whole spreadsheet.",
];

/** The rules of the judgement, shortly; Why says in each row how they came out. */
const MEANS: { readonly [S in Status]: string } = {
  Achieved: "The target is met; a level to be kept, once its due day has come.",
  "On course":
    "At least as much as has fallen due by now at an even pace, or by the milestones in Profile; or enough is booked.",
  "At risk":
    "Just short of what is due by now; or events, meetings or actions in the last quarter that still need booking.",
  "Off course": "Well short of what is due by now.",
  Missed: "The due day has passed and the target was not met.",
  "Not started": "The measure's start lies ahead.",
  "Not judged": "Something is missing that a judgement needs: Why says what.",
};

const WAYS: HelpState["ways"] = [
  { to: "find what is missing or wrong", choose: "Compact > Check the workbook" },
  { to: "count and judge every success measure", choose: "Compact > Update progress" },
  { to: "write the Steering Group's report", choose: "Compact > Steering group report" },
  {
    to: "make the agenda and papers of a meeting",
    choose: "Compact > Meetings > Agenda and papers",
  },
  { to: "take minutes in", choose: "Compact > Meetings > Read minutes" },
  {
    to: "have a draft report made before each meeting",
    choose: "Compact > Meetings > Schedule reports",
  },
  { to: "ask members for what is missing", choose: "Compact > Members > Chase" },
  { to: "bring an old list in", choose: "Compact > Year > Import a spreadsheet" },
  { to: "take back what was changed", choose: "Compact > Undo a change" },
];
