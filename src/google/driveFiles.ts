import type { FilesPort, MemoryPort, SharingRefused } from "../app/ports";
import { becauseOf } from "../domain/googleFault";
import { Refusal } from "../domain/problem";
import { type DriveFile, driveFilesService, drivePermissionsService } from "./driveService";
import { signedBytes, unsignedBytes } from "./signedBytes";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PDF = "application/pdf";
const GOOGLE_DOC = "application/vnd.google-apps.document";
const FOLDER = "application/vnd.google-apps.folder";
const FOLDER_MEMORY = "reports folder";
/** The app property of a report: key and value may take 124 bytes together. */
const MARK = "compactReport";
/** The app property of a report's PDF: the id of its document. */
const PDF_MARK = "compactReportPdf";
const FOLDER_NAME = "Compact reports";
const OWNER_MEMORY = "documents' owner";

/** What a zip, which a .docx is, and a PDF begin with. */
const ZIP_BEGINS = "PK";
const PDF_BEGINS = "%PDF";

/**
 * Files through the advanced Drive service, which is the one that works with `drive.file`: it sees
 * only what the add-on made itself for the person who runs it, so files are known by id and never
 * looked for by name, and each person has a folder alone, of which `person` remembers the id.
 */
export function driveFiles(person: MemoryPort): FilesPort {
  return {
    saveReport: (title, docx, mark) =>
      documentOf(saveAsGoogleDoc(title, docx, person, { [MARK]: markOf(mark) })),
    owner: () => person.recall(OWNER_MEMORY) ?? "",
    findReport,
    saveText: (name, text, mimeType) => saveText(name, text, mimeType, person),
    savePdf: (id, title) => savePdf(id, title, person),
    findPdf: (id) => {
      const found = findMarked(PDF_MARK, id);
      return found === null ? null : pdfFileOf(found);
    },
    pdfOf,
    saveTemplate: (title, docx) => {
      const file = saveAsGoogleDoc(title, docx, person);
      return { ...documentOf(file), owner: ownerOf(file) };
    },
    exportDocx,
    share: (id, addresses) => addresses.flatMap((address) => refusalToShare(id, address)),
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

function saveAsGoogleDoc(
  title: string,
  docx: Uint8Array,
  person: MemoryPort,
  appProperties: Readonly<Record<string, string>> = {},
): DriveFile {
  const blob = Utilities.newBlob(signedBytes(docx), DOCX, `${title}.docx`);
  try {
    const file = driveFilesService().create(
      { name: title, mimeType: GOOGLE_DOC, parents: [reportsFolder(person)], appProperties },
      blob,
      { fields: "id,webViewLink,owners(displayName,emailAddress)", supportsAllDrives: true },
    );
    const owner = ownerOf(file);
    if (owner !== "" && person.recall(OWNER_MEMORY) !== owner) person.remember(OWNER_MEMORY, owner);
    return file;
  } catch (error) {
    throw new Refusal(
      "drive",
      `The document could not be saved in Google Drive: ${becauseOf(error)}. Check that the add-on may use Drive and that your Drive is not full, then try again.`,
    );
  }
}

function findReport(mark: string) {
  const found = findMarked(MARK, markOf(mark));
  return found === null ? null : documentOf(found);
}

/** By its mark, which only this add-on sees: names are people's to choose. */
function findMarked(key: string, mark: string): DriveFile | null {
  const value = mark.replace(/[\\']/g, "\\$&");
  const q = `appProperties has { key='${key}' and value='${value}' } and trashed = false`;
  const { files = [] } = driveFilesService().list({
    q,
    fields: "files(id,webViewLink)",
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  return files[0] ?? null;
}

/** Two spreadsheets may make reports of one name in one minute. */
function markOf(mark: string): string {
  return `${SpreadsheetApp.getActiveSpreadsheet().getId()} ${mark}`;
}

function ownerOf({ owners = [] }: DriveFile): string {
  return owners[0]?.emailAddress ?? owners[0]?.displayName ?? "";
}

function documentOf({ id = "", webViewLink }: DriveFile) {
  return { id, link: webViewLink ?? `https://docs.google.com/document/d/${id}/edit` };
}

function exportDocx(id: string): Uint8Array | null {
  let bytes: Uint8Array;
  try {
    bytes = bytesOf(driveFilesService().export(id, DOCX, { alt: "media" }));
  } catch (error) {
    if (isNotFound(error)) return null;
    throw new Refusal(
      "drive",
      `A document could not be read from Google Drive: ${becauseOf(error)}. Nothing was made. Try again in a minute.`,
    );
  }
  if (beginsWith(bytes, ZIP_BEGINS)) return bytes;
  throw new Refusal(
    "template-unreadable",
    "Google Drive gave something else than a Word document of the template. Open the template, look whether it is still a document, and try again.",
  );
}

/** Google makes the PDF from its own conversion of the document. Where that fails, the rest is kept. */
function pdfOf(id: string): Uint8Array | null {
  try {
    const bytes = bytesOf(driveFilesService().export(id, PDF, { alt: "media" }));
    return beginsWith(bytes, PDF_BEGINS) ? bytes : null;
  } catch {
    return null;
  }
}

function saveText(name: string, text: string, mimeType: string, person: MemoryPort) {
  const blob = Utilities.newBlob(text, mimeType, name);
  try {
    const { id = "", webViewLink } = driveFilesService().create(
      { name, mimeType, parents: [reportsFolder(person)] },
      blob,
      { fields: "id,webViewLink", supportsAllDrives: true },
    );
    return { id, link: webViewLink ?? "" };
  } catch (error) {
    throw new Refusal(
      "drive",
      `The file could not be saved in Google Drive: ${becauseOf(error)}. Download it instead, or try again.`,
    );
  }
}

function savePdf(id: string, title: string, person: MemoryPort) {
  const bytes = pdfOf(id);
  if (bytes === null) return null;
  try {
    const blob = Utilities.newBlob(signedBytes(bytes), PDF, `${title}.pdf`);
    const file = driveFilesService().create(
      {
        ...{ name: `${title}.pdf`, mimeType: PDF, parents: [reportsFolder(person)] },
        appProperties: { [PDF_MARK]: id },
      },
      blob,
      { fields: "id,webViewLink", supportsAllDrives: true },
    );
    return pdfFileOf(file);
  } catch {
    return null;
  }
}

function pdfFileOf({ id = "", webViewLink = "" }: DriveFile) {
  return { id, link: webViewLink };
}

/** Nobody is told by Drive: the mail that goes with it does that. */
function refusalToShare(id: string, address: string): readonly SharingRefused[] {
  try {
    drivePermissionsService().create({ type: "user", role: "reader", emailAddress: address }, id, {
      sendNotificationEmail: false,
      supportsAllDrives: true,
    });
    return [];
  } catch (error) {
    return [{ address, why: becauseOf(error) }];
  }
}

function reportsFolder(person: MemoryPort): string {
  const remembered = person.recall(FOLDER_MEMORY);
  if (remembered !== null && isThere(remembered)) return remembered;
  const folder = driveFilesService().create({ name: FOLDER_NAME, mimeType: FOLDER }, undefined, {
    supportsAllDrives: true,
  });
  const id = folder.id ?? "";
  person.remember(FOLDER_MEMORY, id);
  return id;
}

/** One look that fails does not mean that it is gone: only Drive can say so, in those words. */
function isThere(id: string): boolean {
  try {
    const options = { fields: "id,trashed", supportsAllDrives: true };
    return driveFilesService().get(id, options).trashed !== true;
  } catch (error) {
    return !isNotFound(error);
  }
}

/** Also what is another person's: `drive.file` tells the two apart for nobody. */
function isNotFound(error: unknown): boolean {
  return /not found/i.test((error as Error).message);
}

function beginsWith(bytes: Uint8Array, start: string): boolean {
  return Array.from(start).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

/** The advanced service answers now with a blob, now with text. */
function bytesOf(exported: unknown): Uint8Array {
  const blob = exported as { getBytes?: () => number[] };
  const bytes = blob.getBytes?.() ?? Utilities.newBlob(String(exported)).getBytes();
  return unsignedBytes(bytes);
}
