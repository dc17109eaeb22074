import { CliError } from "./cliError";

interface Named {
  readonly name: string;
}

/** What is said of a sheet: of one of its tables, where it has several. */
interface OfSheet {
  readonly sheet: string;
  readonly part?: number;
}

/** `--table "2008 list=Members"`; nothing after the sign leaves the sheet out. Throws a CliError. */
export function readTableOption(
  typed: string,
  sheets: readonly Named[],
): OfSheet & { readonly table: string } {
  const { of, said } = readOfSheet(typed, sheets, '--table "Their sheet=Members"');
  return { ...of, table: said };
}

/** `--header-row "2008 list=4"`, and 0 where there is none. Throws a CliError. */
export function readHeaderRowOption(
  typed: string,
  sheets: readonly Named[],
): OfSheet & { readonly headerRow: number } {
  const way = '--header-row "Their sheet=4", or 0 where there is no header';
  const { of, said } = readOfSheet(typed, sheets, way);
  if (!/^\d{1,7}$/.test(said)) throw new CliError(2, `"${said}" is no row: write ${way}.`);
  return { ...of, headerRow: Number(said) };
}

/** Without a name it is the only sheet that there is; "Sheet1#2" is the second table of Sheet1. */
function readOfSheet(
  typed: string,
  sheets: readonly Named[],
  way: string,
): { readonly of: OfSheet; readonly said: string } {
  const at = typed.lastIndexOf("=");
  const [only, second] = sheets;
  if (at < 0 && only !== undefined && second === undefined) {
    return { of: { sheet: only.name }, said: typed.trim() };
  }
  if (at < 1) throw new CliError(2, `"${typed}" names no sheet: write ${way}.`);
  const said = typed.slice(at + 1).trim();
  const name = typed.slice(0, at).trim();
  const numbered = /^(.+)#([1-9]\d?)$/.exec(name);
  const isSheet = sheets.some((sheet) => sheet.name === name);
  if (isSheet || numbered === null) return { of: { sheet: name }, said };
  return { of: { sheet: numbered[1] ?? "", part: Number(numbered[2]) }, said };
}
