import { Workbook } from "../workbook/workbook";
import { CHOICES_SHEET, choicesBehind } from "./choiceLists";
import { readExtras } from "./extras";
import { extrasAmong } from "./extrasPart";
import { namedRanges } from "./namedRangeFile";
import { type OpenPackage, openPackage } from "./package/openPackage";
import { aboutFileIn } from "./reading/aboutFile";
import { readConditionalFormats } from "./reading/conditionalFormats";
import type { FileReading } from "./reading/fileReading";
import { FileStyles } from "./reading/fileStyles";
import { readFilter } from "./reading/filter";
import { giveSizes } from "./reading/giveSizes";
import { readLinks } from "./reading/links";
import { Losses } from "./reading/losses";
import { readMerges } from "./reading/merges";
import { colourReader } from "./reading/palette";
import { giveRowsAndColumns, type ReadSheet, readSheetPart } from "./reading/readSheetPart";
import { refuseTooManyCells } from "./reading/refuseTooManyCells";
import { readSharedTexts } from "./reading/sharedTexts";
import { resolveTables, tablesOf } from "./reading/tables";
import { readValidations } from "./reading/validations";
import { readWorkbookPart, type WorkbookPart } from "./reading/workbookPart";
import { WorkbookFileError } from "./workbookFileError";

/** What File > Settings would say, which an .xlsx file from another program does not. */
export interface FileSettings {
  /** Left out, what we have written with the file, or else en_GB. */
  readonly locale?: string | undefined;
  /** Left out, what we have written with the file, or else Europe/London. */
  readonly timeZone?: string | undefined;
}

/**
 * Reads an .xlsx file into a workbook. `fileName` names it in messages and, without its ending,
 * becomes the workbook's name. Throws a `WorkbookFileError` where it is no workbook, where part of it
 * is missing or cannot be read, and where Sheets could not hold it.
 */
export async function readWorkbookFile(
  bytes: Uint8Array,
  fileName: string,
  settings: FileSettings = {},
): Promise<Workbook> {
  const opened = openPackage(bytes, fileName);
  try {
    return readOpened(opened, fileName, settings);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw new WorkbookFileError(
      `${fileName} is damaged: its sheets cannot be read. Open it in a spreadsheet program and save it again.`,
    );
  }
}

function readOpened(opened: OpenPackage, fileName: string, settings: FileSettings): Workbook {
  const losses = new Losses();
  const part = readWorkbookPart(opened, fileName, losses);
  const shown = part.sheets.filter(({ name }) => name !== CHOICES_SHEET);
  if (shown.length === 0) {
    throw new WorkbookFileError(`${fileName} is not a workbook: there are no sheets in it.`);
  }
  refuseTooManyCells(shown, opened.parts, fileName);
  const reading = readingOf(opened, part, fileName, losses, settings);
  const { workbook } = reading;
  // All sheets and names first, because rules and formulas refer to them.
  const sheets = shown.map((file) => readSheetPart(file, workbook.addSheet(file.name), reading));
  giveSizes(sheets, fileName, losses);
  const tables = sheets.flatMap(({ relations, sheet }) => tablesOf(relations, sheet, reading));
  workbook.namedRanges = namedRanges(workbook, part.names, tables, losses);
  const choices = choicesIn(part, reading);
  for (const read of sheets) {
    giveRowsAndColumns(read, reading);
    readRest(read, reading, choices);
  }
  resolveTables(workbook.sheets, tables);
  workbook.aboutFile = aboutFileIn(opened.parts);
  workbook.activeSheetId = activeSheetId(workbook, part.active);
  readExtras(opened.parts, workbook);
  workbook.locale = settings.locale ?? workbook.locale;
  workbook.timeZone = settings.timeZone ?? workbook.timeZone;
  settleBlankResults(sheets);
  workbook.notKept = losses.list;
  workbook.acceptCachedValues();
  return workbook;
}

function readingOf(
  { parts }: OpenPackage,
  { pathOf, from1904 }: WorkbookPart,
  fileName: string,
  losses: Losses,
  settings: FileSettings,
): FileReading {
  const [stylesPath, themePath] = [pathOf("styles"), pathOf("theme")];
  const stylesPart = stylesPath === undefined ? undefined : parts.xml(stylesPath);
  const theme = themePath === undefined ? undefined : parts.xml(themePath);
  const colour = colourReader(theme, stylesPart);
  const locale = settings.locale ?? extrasAmong(parts)?.locale ?? new Workbook().locale;
  const styles = new FileStyles(stylesPart, colour, locale);
  // Of no locale yet: formulas stand in a file with the signs that all share.
  const workbook = new Workbook({
    name: fileName.replace(/\.xlsx$/i, ""),
    defaultFont: styles.defaultFont,
  });
  const texts = readSharedTexts(parts, pathOf("sharedStrings"), colour, losses);
  return { fileName, parts, workbook, styles, texts, from1904, losses };
}

/** The choices of our own drop-downs that are too long for a rule stand on a sheet of their own. */
function choicesIn(
  { sheets }: WorkbookPart,
  reading: FileReading,
): (formula: string) => readonly string[] | null {
  const file = sheets.find(({ name }) => name === CHOICES_SHEET);
  if (file === undefined) return () => null;
  const sheet = new Workbook().addSheet(CHOICES_SHEET);
  readSheetPart(file, sheet, reading);
  return (formula) => choicesBehind(formula, sheet);
}

function readRest(
  { part, relations, sheet }: ReadSheet,
  reading: FileReading,
  choices: (formula: string) => readonly string[] | null,
): void {
  const { styles, losses } = reading;
  readMerges(part, sheet, losses);
  readLinks(part, relations, sheet, losses);
  readFilter(part, sheet, losses);
  readValidations(part, sheet, choices, reading);
  sheet.conditionalFormats = readConditionalFormats(part, sheet, styles, reading);
}

/** The tab that the file shows first, or, where that is hidden, the first that is not. */
function activeSheetId(workbook: Workbook, name: string | undefined): number | null {
  const named = name === undefined ? undefined : workbook.sheetByName(name);
  const visible = workbook.sheets.find(({ hidden }) => !hidden);
  return (named?.hidden === false ? named : visible)?.id ?? null;
}

/**
 * A text formula without a result came to blank text, in a file whose other formulas have results;
 * where none has any, nobody has computed it yet.
 */
function settleBlankResults(sheets: readonly ReadSheet[]): void {
  const isComputed = sheets.some(({ sheet }) => {
    let any = false;
    sheet.eachCell(({ formula, value }) => {
      any ||= formula !== undefined && value !== undefined;
    });
    return any;
  });
  if (!isComputed) return;
  for (const { sheet, cells } of sheets) {
    for (const { row, column } of cells.withoutText) {
      sheet.setCell(row, column, { ...sheet.cell(row, column), value: "" });
    }
  }
}
