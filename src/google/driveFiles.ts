import type { FilesPort, MemoryPort } from "../app/ports";
import { becauseOf } from "../domain/googleFault";
import { Refusal } from "../domain/problem";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PDF = "application/pdf";
const GOOGLE_DOC = "application/vnd.google-apps.document";
const FOLDER = "application/vnd.google-apps.folder";
const FOLDER_MEMORY = "reports folder";
/** The app property of a report: key and value may take 124 bytes together. */
const MARK = "compactReport";
const FOLDER_NAME = "Compact reports";

/**
 * Files through the advanced Drive service, which is the one that works with `drive.file`: it sees
 * only what the add-on made itself, so files are known by id and never looked for by name.
 */
export function driveFiles(memory: MemoryPort): FilesPort {
  return {
    saveReport: (title, docx, mark) =>
      saveAsGoogleDoc(title, docx, memory, { [MARK]: markOf(mark) }),
    findReport,
    savePdf: (id, title) => savePdf(id, title, memory),
    saveTemplate: (title, docx) => saveAsGoogleDoc(title, docx, memory),
    exportDocx: (id) => {
      try {
        return bytesOf(driveFilesService().export(id, DOCX, { alt: "media" }));
      } catch {
        return null;
      }
    },
    bytesOf: (base64) => {
      try {
        return unsignedBytes(Utilities.base64Decode(base64));
      } catch {
        throw new Refusal(
          "template-unreadable",
          "The template did not arrive whole. Send it again.",
        );
      }
    },
  };
}

/** What is used of the advanced service; its published types lack half of the arguments. */
interface DriveFilesService {
  create(resource: object, media?: GoogleAppsScript.Base.Blob, options?: object): DriveFile;
  get(id: string, options: object): DriveFile & { readonly trashed?: boolean };
  list(options: object): { readonly files?: readonly DriveFile[] };
  export(id: string, mimeType: string, options: object): unknown;
}

interface DriveFile {
  readonly id?: string;
  readonly webViewLink?: string;
}

function driveFilesService(): DriveFilesService {
  if (typeof Drive === "undefined") {
    throw new Refusal(
      "drive",
      "The Drive service is switched off in this script's project. Switch it on under Services, or install the add-on again.",
    );
  }
  return Drive.Files as unknown as DriveFilesService;
}

function saveAsGoogleDoc(
  title: string,
  docx: Uint8Array,
  memory: MemoryPort,
  appProperties: Readonly<Record<string, string>> = {},
) {
  const blob = Utilities.newBlob(signedBytes(docx), DOCX, `${title}.docx`);
  try {
    const file = driveFilesService().create(
      { name: title, mimeType: GOOGLE_DOC, parents: [reportsFolder(memory)], appProperties },
      blob,
      { fields: "id,webViewLink", supportsAllDrives: true },
    );
    return documentOf(file);
  } catch (error) {
    throw new Refusal(
      "drive",
      `The document could not be saved in Google Drive: ${becauseOf(error)}. Check that the add-on may use Drive and that your Drive is not full, then try again.`,
    );
  }
}

/** By its mark, which only this add-on sees: names are people's to choose. */
function findReport(mark: string) {
  const value = markOf(mark).replace(/[\\']/g, "\\$&");
  const q = `appProperties has { key='${MARK}' and value='${value}' } and trashed = false`;
  const { files = [] } = driveFilesService().list({
    q,
    fields: "files(id,webViewLink)",
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  const [found] = files;
  return found === undefined ? null : documentOf(found);
}

/** Two spreadsheets may make reports of one name in one minute. */
function markOf(mark: string): string {
  return `${SpreadsheetApp.getActiveSpreadsheet().getId()} ${mark}`;
}

function documentOf({ id = "", webViewLink }: DriveFile) {
  return { id, link: webViewLink ?? `https://docs.google.com/document/d/${id}/edit` };
}

/** Google makes the PDF from its own conversion of the document. Where that fails, the rest is kept. */
function savePdf(id: string, title: string, memory: MemoryPort) {
  try {
    const bytes = bytesOf(driveFilesService().export(id, PDF, { alt: "media" }));
    const blob = Utilities.newBlob(signedBytes(bytes), PDF, `${title}.pdf`);
    const file = driveFilesService().create(
      { name: `${title}.pdf`, mimeType: PDF, parents: [reportsFolder(memory)] },
      blob,
      { fields: "id,webViewLink", supportsAllDrives: true },
    );
    return { id: file.id ?? "", link: file.webViewLink ?? "" };
  } catch {
    return null;
  }
}

function reportsFolder(memory: MemoryPort): string {
  const remembered = memory.recall(FOLDER_MEMORY);
  if (remembered !== null && isThere(remembered)) return remembered;
  const folder = driveFilesService().create({ name: FOLDER_NAME, mimeType: FOLDER });
  const id = folder.id ?? "";
  memory.remember(FOLDER_MEMORY, id);
  return id;
}

/** One look that fails does not mean that it is gone: only Drive can say so, in those words. */
function isThere(id: string): boolean {
  try {
    const options = { fields: "id,trashed", supportsAllDrives: true };
    return driveFilesService().get(id, options).trashed !== true;
  } catch (error) {
    return !/not found/i.test((error as Error).message);
  }
}

/** The advanced service answers now with a blob, now with text. */
function bytesOf(exported: unknown): Uint8Array {
  const blob = exported as { getBytes?: () => number[] };
  const bytes = blob.getBytes?.() ?? Utilities.newBlob(String(exported)).getBytes();
  return unsignedBytes(bytes);
}

function unsignedBytes(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 0xff);
}

/** Apps Script's bytes go from -128 to 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}
