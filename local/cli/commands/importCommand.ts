import { basename } from "node:path";
import type { ImportAnswer, ImportTableAnswer } from "../../../src/app/jobs/importSpreadsheet";
import { readOldFile } from "../../oldFiles/readOldFile";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { ironcalcForNode } from "../../sheets/formulas/ironcalcNode";
import { callAddOn } from "../callAddOn";
import { CliError } from "../cliError";
import { checkOutput, inWords, readBook, readNamedFile, writeBook } from "../files";
import { readHeaderRowOption, readTableOption } from "../oldSheetOptions";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import type { Surroundings } from "../surroundings";

export interface ImportOptions extends FileSettings {
  readonly map?: readonly string[];
  readonly table?: readonly string[];
  readonly headerRow?: readonly string[];
  readonly member?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** *Import a spreadsheet…* on files: shows what would come in, and with --out merges it. */
export async function importCommand(
  { root, terminal }: Surroundings,
  old: string,
  book: string,
  options: ImportOptions,
): Promise<void> {
  const { map = [], table = [], headerRow = [], member = [] } = options;
  const { out, json, calls, ...settings } = options;
  const asked = map.map((typed) => readPair(typed, '--map "Their header=Our header"'));
  const names = member.map((typed) => readPair(typed, '--member "Their name=Our name"'));
  if (out !== undefined) {
    checkOutput(out, ".xlsx", book);
    checkOutput(out, ".xlsx", old);
  }
  terminal.progress(`Reading ${old}…`);
  const sheets = await inWords(
    readOldFile(
      readNamedFile(old),
      basename(old),
      ironcalcForNode(() => Date.now()),
    ),
  );
  const said = [
    ...table.map((typed) => readTableOption(typed, sheets)),
    ...headerRow.map((typed) => readHeaderRowOption(typed, sheets)),
  ];
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  terminal.progress("Comparing…");
  const answer = callAddOn(project, "importSpreadsheet", {
    sheets,
    ...{ map: asked, tables: said, names },
    write: out !== undefined,
  });
  if (out !== undefined) await writeBook(out, workbook, terminal);
  for (const name of answer.unread) {
    terminal.warn(`The sheet "${name}" holds no table of this workbook's: nothing of it comes in.`);
    const { remarks = [] } = sheets.find((sheet) => sheet.name === name) ?? {};
    for (const { message } of remarks) terminal.warn(message);
  }
  const { tables } = answer;
  const counted = project.calls.counted();
  if (json) {
    terminal.say(JSON.stringify(calls ? { tables, calls: counted } : { tables }));
    return;
  }
  for (const line of lines(answer)) terminal.say(line);
  if (out !== undefined) terminal.say(`Written to ${out}.`);
  if (calls) printCalls(terminal, counted);
}

/** "Their header=Our header"; nothing after the sign leaves theirs out. */
function readPair(typed: string, way: string): { from: string; to: string } {
  const at = typed.lastIndexOf("=");
  if (at < 1) throw new CliError(2, `"${typed}" is no mapping: write ${way}.`);
  return { from: typed.slice(0, at).trim(), to: typed.slice(at + 1).trim() };
}

function lines({ tables, sentence }: ImportAnswer): readonly string[] {
  return [...tables.flatMap(tableLines), sentence];
}

function tableLines(table: ImportTableAnswer): readonly string[] {
  const { columns, conflicts, skipped, problems } = table;
  const header = table.headerRow === 0 ? "no header row" : `header in row ${table.headerRow}`;
  return [
    `${table.table}, from the sheet "${table.sheet}", ${header}`,
    ...columns.map(({ header, to, how }) => {
      return `  ${header} → ${to === null ? "left out" : `${to} (${how})`}`;
    }),
    ...shortened(
      conflicts.map(({ key, column, held: current, offered }) => {
        // A name that fits several organisations is the one conflict whose key is what is offered.
        if (key === offered) return `${key} may be ${current}: say --member "${key}=…".`;
        return `${key}: ${column} stays ${JSON.stringify(current)}; the old spreadsheet has ${JSON.stringify(offered)}.`;
      }),
    ),
    ...shortened(skipped.map(({ row, why }) => `Row ${row} was passed over. ${why}`)),
    ...shortened(problems.map(({ message }) => message)),
    "",
  ];
}

/** A screenful; --json names them all. */
const MOST_LINES = 20;

function shortened(all: readonly string[]): readonly string[] {
  const rest = all.length - MOST_LINES;
  const shown = all.slice(0, MOST_LINES).map((line) => `  ${line}`);
  return rest > 0 ? [...shown, `  … and ${rest} more.`] : shown;
}
