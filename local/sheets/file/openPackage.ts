import { unzipSync } from "fflate";
import { WorkbookFileError } from "./workbookFileError";

/** The parts of an .xlsx file, by their path inside it. */
export type PackageParts = { readonly [path: string]: Uint8Array };

/**
 * What a workbook of cells is made of. The rest (charts, pictures, pivot tables, links to other
 * files, macros) has no place here, and must not keep the cells from being read.
 */
const WANTED =
  /^(mimetype$|customXml\/|\[Content_Types\]\.xml$|_rels\/|docProps\/|xl\/(workbook|styles|sharedStrings|metadata)\.xml$|xl\/(_rels|worksheets|theme|comments|tables|featurePropertyBag)\/|xl\/comments[^/]*\.xml$|xl\/drawings\/vml)/i;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * Makes sure that the bytes are an .xlsx workbook, before the library sees them, and returns the
 * parts that hold cells. Throws a sentence that says what the file is instead.
 */
export function openPackage(bytes: Uint8Array, fileName: string): PackageParts {
  if (bytes.length === 0) throw new WorkbookFileError(`${fileName} is empty.`);
  if (beginsWith(bytes, OLD_OFFICE)) {
    throw new WorkbookFileError(
      holdsUtf16(bytes, "EncryptedPackage")
        ? `${fileName} is protected with a password. Open it, take the password off and save it again.`
        : `${fileName} is an old Excel workbook (.xls). Open it and save it as .xlsx.`,
    );
  }
  if (!beginsWith(bytes, ZIP)) throw new WorkbookFileError(notAPackage(bytes, fileName));
  const names: string[] = [];
  const parts = unzipped(bytes, fileName, names);
  if (names.includes("xl/workbook.xml")) return parts;
  throw new WorkbookFileError(otherPackage(names, parts, fileName));
}

function unzipped(bytes: Uint8Array, fileName: string, names: string[]): PackageParts {
  try {
    return unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return WANTED.test(name);
      },
    });
  } catch {
    throw new WorkbookFileError(
      `${fileName} is damaged: it cannot be unpacked. Download or copy it again.`,
    );
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

function otherPackage(names: readonly string[], parts: PackageParts, fileName: string): string {
  const mimetype = new TextDecoder().decode(parts.mimetype ?? new Uint8Array());
  if (mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
    return `${fileName} is an OpenDocument spreadsheet (.ods). Open it and save it as .xlsx.`;
  }
  if (names.includes("xl/workbook.bin")) {
    return `${fileName} is a binary Excel workbook (.xlsb). Open it and save it as .xlsx.`;
  }
  if (names.includes("word/document.xml")) {
    return `${fileName} is a Word document, not a workbook.`;
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
