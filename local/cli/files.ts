import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
import { type FileSettings, readWorkbookFile } from "../sheets/file/readWorkbookFile";
import { WorkbookFileError } from "../sheets/file/workbookFileError";
import { writeWorkbookFile } from "../sheets/file/writeWorkbookFile";
import { notKeptSentence } from "../sheets/workbook/notKeptSentence";
import type { Workbook } from "../sheets/workbook/workbook";
import { CliError } from "./cliError";
import type { Terminal } from "./terminal";

/** Reads a file that the person named. Throws a CliError that says what is wrong with it. */
export function readNamedFile(path: string): Uint8Array {
  if (!existsSync(path)) {
    throw new CliError(2, `There is no file "${path}". Check the name and the folder.`);
  }
  if (statSync(path).isDirectory()) {
    throw new CliError(2, `"${path}" is a folder. Name the file in it.`);
  }
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CliError(2, `"${path}" cannot be read: ${whyNot(error, path)}`);
  }
}

export async function readBook(path: string, settings: FileSettings = {}): Promise<Workbook> {
  const bytes = readNamedFile(path);
  return await inWords(readWorkbookFile(bytes, basename(path), settings));
}

/** Waits for the reading or writing of a file. Throws a CliError where that cannot be done. */
export async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new CliError(error.isTooLarge ? 1 : 2, error.message);
  }
}

/**
 * Formulas are brought up to date first, because other programs show the values in the file. Warns
 * of what the file that was read had and this one lacks.
 */
export async function writeBook(
  path: string,
  workbook: Workbook,
  { warn }: Pick<Terminal, "warn">,
): Promise<void> {
  workbook.calculation.settleAll();
  writeNamedFile(path, await inWords(writeWorkbookFile(workbook)));
  const notKept = notKeptSentence(workbook, path);
  if (notKept !== null) warn(notKept);
}

export function writeNamedFile(path: string, bytes: Uint8Array): void {
  try {
    makeFolder(dirname(resolve(path)));
    writeFileSync(path, bytes);
  } catch (error) {
    throw new CliError(2, `"${path}" cannot be written: ${whyNot(error, path)}`);
  }
}

/** Line by line, so that no more than one is held. */
export function writeNamedLines(path: string, lines: Iterable<string>): void {
  let handle: number | null = null;
  try {
    makeFolder(dirname(resolve(path)));
    handle = openSync(path, "w");
    for (const line of lines) writeSync(handle, line);
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(2, `"${path}" cannot be written: ${whyNot(error, path)}`);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** One folder at a time: Node's recursive mkdir never returns where none can be made (/proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Two commands may be making the same folder at the same time.
    if (!existsSync(path)) throw error;
  }
}

function whyNot(error: unknown, path: string): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code === "EEXIST" || code === "ENOTDIR") return `"${dirname(path)}" is not a folder.`;
  if (code === "EACCES" || code === "EPERM") return "you may not write there.";
  if (code === "EROFS" || code === "ENOENT") return "nothing can be written there.";
  return code === "ENOSPC" ? "the disk is full." : message;
}

/** Before any work: an output that would overwrite the input, or has the wrong ending, is refused. */
export function checkOutput(path: string, ending: string, input: string | null): void {
  if (extname(path).toLowerCase() !== ending) {
    throw new CliError(
      2,
      `The output is a ${ending} file: give --out a name that ends in ${ending}.`,
    );
  }
  if (existsSync(path) && statSync(path).isDirectory()) {
    throw new CliError(2, `"${path}" is a folder. Give --out the name of a file.`);
  }
  if (input !== null && isSameFile(path, input)) {
    throw new CliError(
      2,
      `"${path}" is the input, which is never changed. Give --out another name.`,
    );
  }
}

/** Whatever names or links lead to the two. */
function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one), statSync(other)];
  return a.ino === b.ino && a.dev === b.dev;
}
