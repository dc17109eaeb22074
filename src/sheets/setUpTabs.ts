import type { MemoryPort, SetUpOffer, SetUpOutcome } from "../app/ports";
import { readTable } from "../tables/readTable";
import { isAllAuto, type Table } from "../tables/table";
import { TABLES_IN_ORDER } from "../tables/tables";
import { settingsTable } from "../tables/tabs/settingsTable";
import { addSettings } from "./addSettings";
import { addWhatIsMissing, placedColumns } from "./addWhatIsMissing";
import { type BeingLaidOut, recallBeingLaidOut, rememberBeingLaidOut } from "./beingLaidOut";
import { type DropDownRules, dropDownRules } from "./dropDownRules";
import { foldSeldom } from "./foldSeldom";
import { type Mends, mendsOfColumns } from "./mendsOfColumns";
import { quotedList } from "./quotedList";
import { seenBefore } from "./seenBefore";
import { lookAt, type SheetLook } from "./sheetLook";
import type { SpreadsheetZone } from "./spreadsheetZone";
import { describeAdded, type TabToSetUp, titlesAdded, whatToSetUp } from "./whatToSetUp";
import type { WorkbookSheets } from "./workbookSheets";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Lays every table out: adds what is missing and touches nothing else. First all tabs with their
 * headers, so that each drop-down finds the tab that it lists. What a run before was stopped at comes
 * to be as if it had not been. A new workbook is left at its Settings, where one begins.
 */
export function setUpTabs(
  spreadsheet: Spreadsheet,
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  memory: MemoryPort,
): SetUpOutcome {
  const active = spreadsheet.getActiveSheet();
  const { withSpare, plans } = plansToSetUp(sheets, zone, memory);
  const ready = plans.filter(({ inTheWay }) => inTheWay === null);
  const tabs: BeingLaidOut["tabs"] = Object.fromEntries(
    ready.filter(({ isWhole }) => !isWhole).map(({ table, added }) => [table.name, added]),
  );
  // Notes and drop-downs are added to a tab that lacks nothing else, too: each by one call, whole.
  const isAnythingAdded = Object.keys(tabs).length > 0;
  if (isAnythingAdded) rememberBeingLaidOut(memory, { isSetUp: true, withSpare, tabs });
  for (const { table, added, isWhole } of ready) {
    if (!isWhole) addWhatIsMissing(spreadsheet, sheets, zone, table, added);
  }
  const ruleOf = dropDownRules(sheets, zone);
  const refused = ready.flatMap((plan) => [
    ...mendTab(sheets, zone, ruleOf, plan),
    ...settingsAdded(sheets, zone, plan, withSpare),
  ]);
  // Adding a tab takes people to it; they are brought back to where they were, or to where to begin.
  const settings = withSpare ? sheets.sheetOf(settingsTable) : null;
  spreadsheet.setActiveSheet(settings?.sheet ?? active);
  rememberBeingLaidOut(memory, null);
  const newTabs = ready.filter(({ added }) => added.isNew).map(({ table }) => table.name);
  return { added: [...addedTabs(newTabs), ...plans.flatMap(describeAdded), ...refused] };
}

/** What `setUpTabs` would add. */
export function offerSetUp(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  memory: MemoryPort,
): SetUpOffer {
  const { plans } = plansToSetUp(sheets, zone, memory);
  const ready = plans.filter(({ inTheWay }) => inTheWay === null);
  return {
    tabs: ready.filter(({ added }) => added.isNew).map(({ table }) => table.name),
    columns: ready
      .filter(({ added, isWhole }) => !added.isNew && !isWhole)
      .map((plan) => ({ tab: plan.table.name, titles: titlesAdded(plan).flat() })),
    inTheWay: plans.flatMap(({ inTheWay }) => inTheWay ?? []),
  };
}

function plansToSetUp(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  memory: MemoryPort,
): { readonly withSpare: boolean; readonly plans: readonly TabToSetUp[] } {
  const begun = recallBeingLaidOut(memory);
  const withSpare = begun.withSpare || isNewWorkbook(sheets);
  const plans = tablesToLayOut(sheets, withSpare).map((table) =>
    whatToSetUp(sheets, zone, table, begun.tabs[table.name], withSpare),
  );
  return { withSpare, plans };
}

/**
 * Gives the columns what they lack. A tab that lacks no header was just read, and is looked at again
 * only where there is something to mend: it is to come where the columns are now.
 */
function mendTab(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  ruleOf: DropDownRules,
  { table, added, isWhole }: TabToSetUp,
): readonly string[] {
  const found = sheets.sheetOf(table);
  if (found === null) return [];
  const mendsOf = ({ grid }: SheetLook): Mends => {
    const reading = readTable(table, [grid]);
    const columns = placedColumns(reading, Object.keys(table.columns));
    const isNew = new Set(added.fields);
    const isJustAdded = sheets.isJustAdded(found);
    const tab = { sheet: found.sheet, reading, columns, isNew, isJustAdded };
    const { pieces, typed } = mendsOfColumns(tab, ruleOf);
    return { pieces: added.isNew ? [...pieces, () => foldSeldom(tab)] : pieces, typed };
  };
  if (isWhole && mendsOf(seenBefore(sheets, found, zone)).pieces.length === 0) return [];
  const { pieces, typed } = mendsOf(lookAt(found.sheet, found.name, zone));
  for (const add of pieces) add();
  return typedColumns(found.name, [...typed]);
}

function settingsAdded(
  sheets: WorkbookSheets,
  zone: SpreadsheetZone,
  { table, added }: TabToSetUp,
  withSpare: boolean,
): readonly string[] {
  const found = sheets.sheetOf(table);
  if (found === null || table.rowsAre !== "settings" || added.settings.length === 0) return [];
  return addSettings({ ...found, table, zone, earlier: null }, added.settings, { withSpare });
}

/** The rest of the set-up is done: they cost no more than themselves. */
function typedColumns(tab: string, titles: readonly string[]): readonly string[] {
  if (titles.length === 0) return [];
  const [column, take, its] =
    titles.length === 1 ? ["column", "takes", "its"] : ["columns", "take", "their"];
  return [
    `In the tab "${tab}" the ${column} ${quotedList(titles)} ${take} no format or drop-down of Compact's, because the tab was turned into a Google table; all else is set up. Everything is counted as before; to have ${its} drop-down too, choose Revert to unformatted data in the table's menu and set up again.`,
  ];
}

function isNewWorkbook(sheets: WorkbookSheets): boolean {
  return TABLES_IN_ORDER.every((table) => sheets.sheetOf(table) === null);
}

/** A new workbook gets what people may fill in; one that exists keeps the tabs that it has. */
function tablesToLayOut(sheets: WorkbookSheets, withSpare: boolean): readonly Table[] {
  return TABLES_IN_ORDER.filter(
    (table) =>
      !table.isMemory &&
      (table.need !== "spare" ||
        sheets.sheetOf(table) !== null ||
        (withSpare && !isAllAuto(table) && !table.comesFilled)),
  );
}

function addedTabs(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [`Added the ${names.length === 1 ? "tab" : "tabs"} ${quotedList(names)}.`];
}
