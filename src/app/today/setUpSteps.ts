import { isUnfinished } from "../../domain/reports/reportMade";
import type { Compact } from "../../tables/compact";
import { type SettingName, settingCells } from "../../tables/settings";
import type { Click, SetUpStep } from "../calls/states/todayState";
import { nextRowOf, placeInTable } from "./placeInTable";

/**
 * The way from an empty workbook to the first report, each step ticked by what the workbook holds; empty
 * once all are.
 */
export function setUpSteps(compact: Compact): readonly SetUpStep[] {
  const { members, priorities, measures, meetings, log, reports } = compact;
  const toStatement: Click = { does: "open", item: "openReadStatement" };
  const steps: readonly SetUpStep[] = [
    {
      title: "Compact and year",
      isDone: blankSettings(compact).length === 0,
      words: "Fill in Settings",
      click: toSettings(compact),
    },
    {
      title: "Members",
      isDone: members.length > 0,
      words: "Paste or import\u2026",
      click: { does: "open", item: "openImport" },
    },
    {
      title: "Priorities",
      isDone: priorities.length > 0,
      words: "Read the Statement\u2026",
      click: toStatement,
    },
    {
      title: "Success measures",
      isDone: measures.length > 0,
      words: "Read them\u2026",
      click: toStatement,
    },
    {
      title: "First meeting",
      isDone: meetings.some(({ date }) => date !== null),
      words: "Add it",
      click: { does: "add a meeting" },
    },
    {
      title: "First update",
      isDone: log.length > 0 || measures.some(({ updated }) => updated !== null),
      words: "Update progress",
      click: { does: "update progress" },
    },
    {
      title: "First report",
      isDone: reports.some((report) => !isUnfinished(report)),
      words: "To the report",
      click: { does: "show", view: "report" },
    },
  ];
  return steps.every(({ isDone }) => isDone) ? [] : steps;
}

const OF_THE_YEAR = ["compactName", "programmeYear", "yearStarts", "yearEnds"] as const;

function blankSettings({ settings }: Compact): readonly SettingName[] {
  return OF_THE_YEAR.filter((name) => settings[name] === null || settings[name] === "");
}

/** The first setting that is still blank; a new row where it has none. */
function toSettings(compact: Compact): Click {
  const reading = compact.readings.Settings;
  const [blank = "compactName"] = blankSettings(compact);
  const row = settingCells(reading).get(blank)?.row;
  return goTo(row === undefined ? nextRowOf(reading) : placeInTable(reading, row, "value"));
}

/** Without the tab there is nowhere to go yet: the problems say what is missing. */
function goTo(place: ReturnType<typeof nextRowOf>): Click {
  return place === null ? { does: "show", view: "problems" } : { does: "go", place };
}
