import type { Project } from "../../local/appsScript/project/project";
import { answerOf, columnValues, sheetOf, workbookOf } from "../support/addOn";
import type { EntryPoint } from "./entryPoints";
import { killBefore } from "./killed";
import { rowsGone, rowsOfPeople } from "./peoplesRows";
import { traceOf } from "./trace";

/** A run of an entry point that Google ends right before a call (from 0). */
export interface CutShort {
  readonly entry: string;
  readonly call: number;
}

type Entries = Readonly<Record<string, EntryPoint>>;

/** Every entry point that changes something, ended at every call. */
export function cutsOf(entries: Entries): readonly CutShort[] {
  return Object.entries(entries).flatMap(([entry, point]) => {
    const { changes, methods } = traceOf(point);
    return changes ? methods.map((_, call): CutShort => ({ entry, call })) : [];
  });
}

/**
 * What is wrong after a run that Google ended: a cell that holds neither what it held nor what the
 * whole run leaves in it; a change to people's cells that the whole run could take back and this
 * one cannot; a report or a message that is nowhere recorded; what is made or sent again when it is asked
 * for again.
 */
export function wrongAfterCut(
  entries: Entries,
  { entry: name, call }: CutShort,
): readonly string[] {
  const entry = entries[name];
  if (entry === undefined) throw new Error(`There is no ${name}.`);
  const [project, before, whole] = [entry.world.open(), entry.world.open(), entry.world.open()];
  killBefore(project, entry.run, call);
  entry.run(whole, {});
  const [now, was, becomes] = [project, before, whole].map(cellsOfPeople);
  if (now === undefined || was === undefined || becomes === undefined) return [];
  const leaving = rowsGone(was, becomes);
  const both = rowsGone(was, leaving);
  const wrong = [
    ...rowsGone(both, now).map((cell) => `no longer there: ${cell}`),
    ...now
      .filter((cell) => !was.includes(cell) && !becomes.includes(cell))
      .map((cell) => `neither before nor after: ${cell}`),
  ];
  if (wrong.length > 0) return wrong;
  // A copy that is kept in a tab of its own changes nothing of what there was.
  const tabs = workbookOf(before).sheets.map(({ name }) => `${name}: `);
  const isInTabs = (cell: string): boolean => tabs.some((tab) => cell.startsWith(tab));
  const isChanged = [...rowsGone(was, now), ...rowsGone(now, was)].some(isInTabs);
  if (
    isChanged &&
    changesOf(whole) > changesOf(before) &&
    changesOf(project) <= changesOf(before)
  ) {
    return ["changed, and cannot be undone"];
  }
  return [
    ...wrongMail(entry, project, before, whole),
    ...wrongReports(entry, project, before, whole),
    ...wrongTabs(entry, project, before, whole),
  ];
}

/** A tab that was begun is taken up when it is asked for again, and not made once more. */
function wrongTabs(
  entry: EntryPoint,
  project: Project,
  before: Project,
  whole: Project,
): readonly string[] {
  const tabs = (one: Project): number => workbookOf(one).sheets.length;
  if (tabs(project) <= tabs(before)) return [];
  entry.run(project, {});
  return tabs(project) > tabs(whole) ? ["a tab made twice"] : [];
}

/** A message that went is recorded as such, or as one that may have gone, and does not go again. */
function wrongMail(
  entry: EntryPoint,
  project: Project,
  before: Project,
  whole: Project,
): readonly string[] {
  const mails = (one: Project): number => one.state.mails.length;
  const records = ["Correspondence", "Reports"];
  if (mails(project) === mails(before)) return [];
  const isRecorded = records.some((tab) => rowsOf(project, tab) > rowsOf(before, tab));
  if (!isRecorded) return ["sent, and not recorded"];
  entry.run(project, {});
  return mails(project) > mails(whole) ? ["sent twice"] : [];
}

function wrongReports(
  entry: EntryPoint,
  project: Project,
  before: Project,
  whole: Project,
): readonly string[] {
  if (rowsOf(whole, "Reports") <= rowsOf(before, "Reports")) return [];
  const isRecorded = rowsOf(project, "Reports") > rowsOf(before, "Reports");
  if (!isRecorded) return filesOf(project) > filesOf(before) ? ["made, and not recorded"] : [];
  const sheet = sheetOf(project, "Reports");
  const outcome = columnValues(sheet, "Outcome").pop();
  if (!/^Being made/.test(String(outcome))) return [];
  entry.run(project, {});
  return filesOf(project) > filesOf(whole) ? ["made twice"] : [];
}

function rowsOf(project: Project, tab: string): number {
  return workbookOf(project).sheetByName(tab)?.lastRow() ?? 0;
}

function filesOf(project: Project): number {
  return project.state.drive.all.length;
}

function changesOf(project: Project): number {
  return answerOf(project, "readProblems", {}).changes.length;
}

/** Each cell of people's under its header, wherever its row stands. */
function cellsOfPeople(project: Project): readonly string[] {
  const names = new Map(workbookOf(project).sheets.map(({ id, name }) => [String(id), name]));
  return rowsOfPeople(project).flatMap((row) => {
    const space = row.indexOf(" ");
    const tab = names.get(row.slice(0, space)) ?? "";
    return row
      .slice(space + 1)
      .split(" | ")
      .map((cell) => `${tab}: ${cell}`);
  });
}
