import { WorkbookFileError } from "../workbookFileError";
import { WorkbookPackage } from "./workbookPackage";
import type { XmlElement } from "./xmlTree";

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** A file that is a workbook, with the part about the whole of it and where that lies. */
export interface OpenPackage {
  readonly parts: WorkbookPackage;
  readonly workbookPath: string;
  readonly workbook: XmlElement;
}

/**
 * Makes sure that the bytes are an .xlsx workbook. Throws a sentence that says what the file is
 * instead.
 */
export function openPackage(bytes: Uint8Array, fileName: string): OpenPackage {
  if (bytes.length === 0) throw new WorkbookFileError(`${fileName} is empty.`);
  if (beginsWith(bytes, OLD_OFFICE)) {
    throw new WorkbookFileError(
      holdsUtf16(bytes, "EncryptedPackage")
        ? `${fileName} is protected with a password. Open it, take the password off and save it again.`
        : `${fileName} is an old Excel workbook (.xls). Open it and save it as .xlsx.`,
    );
  }
  if (!beginsWith(bytes, ZIP)) throw new WorkbookFileError(notAPackage(bytes, fileName));
  const parts = unpacked(bytes, fileName);
  const workbookPath = workbookPathIn(parts);
  const workbook = rootIn(parts, workbookPath);
  if (workbook?.name === "workbook") return { parts, workbookPath, workbook };
  throw new WorkbookFileError(otherPackage(parts, workbookPath, fileName));
}

function rootIn(parts: WorkbookPackage, path: string): XmlElement | undefined {
  try {
    return path.toLowerCase().endsWith(".bin") ? undefined : parts.xml(path);
  } catch {
    return undefined;
  }
}

function unpacked(bytes: Uint8Array, fileName: string): WorkbookPackage {
  try {
    return new WorkbookPackage(bytes);
  } catch {
    throw new WorkbookFileError(
      `${fileName} is damaged: it cannot be unpacked. Download or copy it again.`,
    );
  }
}

/** The file says where its workbook lies; nearly always in xl/workbook.xml. */
function workbookPathIn(parts: WorkbookPackage): string {
  const usual = "xl/workbook.xml";
  try {
    const main = parts.relationsOf("").find(({ kind }) => kind === "officeDocument")?.target;
    return main !== undefined && parts.has(main) ? main : usual;
  } catch {
    return usual;
  }
}

function notAPackage(bytes: Uint8Array, fileName: string): string {
  const start = bytes.subarray(0, 2000);
  const isText = start.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
  if (!isText) return `${fileName} is not a spreadsheet.`;
  if (/^\s*<(!doctype html|html|\?xml|table)/i.test(new TextDecoder().decode(start))) {
    return `${fileName} is a page of text (HTML or XML), not an .xlsx workbook. Open it in a spreadsheet program and save it as .xlsx.`;
  }
  return `${fileName} is a text file (such as CSV), not an .xlsx workbook. Open it in a spreadsheet program and save it as .xlsx.`;
}

function otherPackage(parts: WorkbookPackage, workbookPath: string, fileName: string): string {
  const mimetype = new TextDecoder().decode(parts.part("mimetype"));
  if (mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
    return `${fileName} is an OpenDocument spreadsheet (.ods). Open it and save it as .xlsx.`;
  }
  if (parts.has("xl/workbook.bin") || workbookPath.toLowerCase().endsWith(".bin")) {
    return `${fileName} is a binary Excel workbook (.xlsb). Open it and save it as .xlsx.`;
  }
  if (/^word\//i.test(workbookPath) || parts.has("word/document.xml")) {
    return `${fileName} is a Word document, not a workbook.`;
  }
  if (parts.has(workbookPath)) {
    return `${fileName} is damaged: its list of sheets cannot be read. Open it in a spreadsheet program and save it again.`;
  }
  return `${fileName} is not a workbook: it is a zip file without sheets in it.`;
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wide = Array.from(text).join("\u0000");
  return new TextDecoder("latin1").decode(bytes).includes(wide);
}
