import type { FileMark, FilesPort, MemoryPort, SavedFile, SharingRefused } from "../app/ports";
import { addDays, type CalendarDate } from "../cells/calendarDate";
import { becauseOf, isOfGoogle, isRefusedBeforehand } from "../domain/googleFault";
import { Refusal } from "../domain/problem";
import { type DriveFile, driveFilesService, drivePermissionsService } from "./driveService";
import { signedBytes, unsignedBytes } from "./signedBytes";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PDF = "application/pdf";
const GOOGLE_DOC = "application/vnd.google-apps.document";
const FOLDER = "application/vnd.google-apps.folder";
const FOLDER_MEMORY = "reports folder";
/** The app property by which a file is found again: key and value may take 124 bytes together. */
const MARK = "compactReport";
/** The app property of a report's PDF: the id of its document. */
const PDF_MARK = "compactReportPdf";
/** The app property of the folder, of which a person has one for all spreadsheets. */
const FOLDER_MARK = "compactFolder";
const FOLDER_OF = "reports";
/** The app property that says when the add-on wrote a file, as the script's clock had it. */
const WRITTEN = "compactWritten";
/** Drive's clock is another, and turning a .docx into a document takes it a while. */
const AS_WRITTEN_MS = 5 * 60_000;
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
    begin: (job, fresh, today) => begin(person, job, fresh, today),
    finish: (job) => person.remember(begunKey(job), null),
    saveReport: (title, docx, mark) => documentOf(saveDocument(title, docx, person, mark)),
    owner: () => person.recall(OWNER_MEMORY) ?? "",
    forgetOwner: () => person.remember(OWNER_MEMORY, null),
    saveText: (name, text, mimeType, mark) => saveText(name, text, mimeType, person, mark),
    savePdf: (document, title) => savePdf(document, title, person),
    pdfOf,
    saveTemplate: (title, docx, mark) => {
      const saved = saveDocument(title, docx, person, mark);
      return { ...documentOf(saved), owner: ownerOf(saved.file) };
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

/** The mark of a run that was stopped is good for that day and the next: later ones mean another file. */
function begin(person: MemoryPort, job: string, fresh: string, today: CalendarDate): FileMark {
  const [day = "", ...begun] = (person.recall(begunKey(job)) ?? "").split("|");
  if (day >= addDays(today, -1) && day <= today) return { text: begun.join("|"), mayBeThere: true };
  person.remember(begunKey(job), `${today}|${fresh}`);
  return { text: fresh, mayBeThere: false };
}

/** A person's memory is theirs in every spreadsheet; its names are 500 bytes at most. */
function begunKey(job: string): string {
  return `begun ${SpreadsheetApp.getActiveSpreadsheet().getId()} ${job}`.slice(0, 150);
}

interface FileToSave {
  readonly name: string;
  readonly mimeType: string;
  readonly blob: GoogleAppsScript.Base.Blob;
  /** The app property that it is found again by. */
  readonly key: string;
  readonly mark: FileMark;
}

interface Saved {
  readonly file: DriveFile;
  readonly isTakenUp: boolean;
}

const FIELDS = "id,webViewLink,owners(displayName,emailAddress)";

/**
 * The one way in which files are made: each has its mark, and one that a stopped run has left is found
 * by it and written anew, unless somebody has worked on it since.
 */
function saved({ name, mimeType, blob, key, mark }: FileToSave, person: MemoryPort): Saved {
  const appProperties = { [key]: mark.text, [WRITTEN]: new Date().toISOString() };
  const options = { fields: FIELDS, supportsAllDrives: true };
  const there = mark.mayBeThere ? findMarked(key, mark.text).find(isAsWritten) : undefined;
  if (there?.id !== undefined) {
    const file = driveFilesService().update({ name, appProperties }, there.id, blob, options);
    return { file, isTakenUp: true };
  }
  const parents = [reportsFolder(person)];
  const resource = { name, mimeType, parents, appProperties };
  return { file: driveFilesService().create(resource, blob, options), isTakenUp: false };
}

/** What people typed into a document is theirs: it is left to them, and another is made. */
function isAsWritten({ modifiedTime = "", appProperties = {} }: DriveFile): boolean {
  const since = Date.parse(modifiedTime) - Date.parse(appProperties[WRITTEN] ?? "");
  return since <= AS_WRITTEN_MS;
}

function saveDocument(title: string, docx: Uint8Array, person: MemoryPort, mark: FileMark): Saved {
  const blob = Utilities.newBlob(signedBytes(docx), DOCX, `${title}.docx`);
  const made = orRefusal(
    "document",
    "Check that the add-on may use Drive and that your Drive is not full, then try again.",
    () => saved({ name: title, mimeType: GOOGLE_DOC, blob, key: MARK, mark: marked(mark) }, person),
  );
  const owner = ownerOf(made.file);
  if (owner !== "" && person.recall(OWNER_MEMORY) !== owner) {
    rememberIfPossible(person, OWNER_MEMORY, owner);
  }
  return made;
}

/** By their mark, which only this add-on sees: names are people's to choose. */
function findMarked(key: string, mark: string): readonly DriveFile[] {
  const value = mark.replace(/[\\']/g, "\\$&");
  const q = `appProperties has { key='${key}' and value='${value}' } and trashed = false`;
  const { files = [] } = driveFilesService().list({
    q,
    fields: "files(id,webViewLink,modifiedTime,appProperties)",
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
  });
  return files;
}

/** Two spreadsheets may make reports of one name in one minute. */
function marked({ text, mayBeThere }: FileMark): FileMark {
  return { text: `${SpreadsheetApp.getActiveSpreadsheet().getId()} ${text}`, mayBeThere };
}

function ownerOf({ owners = [] }: DriveFile): string {
  return owners[0]?.emailAddress ?? owners[0]?.displayName ?? "";
}

function documentOf({ file: { id = "", webViewLink }, isTakenUp }: Saved): SavedFile {
  const link = webViewLink ?? `https://docs.google.com/document/d/${id}/edit`;
  return { id, link, isTakenUp };
}

function fileOf({ file: { id = "", webViewLink = "" }, isTakenUp }: Saved): SavedFile {
  return { id, link: webViewLink, isTakenUp };
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

function saveText(
  name: string,
  text: string,
  mimeType: string,
  person: MemoryPort,
  mark: FileMark,
): SavedFile {
  const blob = Utilities.newBlob(text, mimeType, name);
  return orRefusal("file", "Download it instead, or try again.", () =>
    fileOf(saved({ name, mimeType, blob, key: MARK, mark: marked(mark) }, person)),
  );
}

function savePdf(
  { id, isTakenUp }: SavedFile,
  title: string,
  person: MemoryPort,
): SavedFile | null {
  const bytes = pdfOf(id);
  if (bytes === null) return null;
  const name = `${title}.pdf`;
  const mark = { text: id, mayBeThere: isTakenUp };
  try {
    const blob = Utilities.newBlob(signedBytes(bytes), PDF, name);
    return fileOf(saved({ name, mimeType: PDF, blob, key: PDF_MARK, mark }, person));
  } catch {
    return null;
  }
}

/** Drive's "no" is final; after any other fault the file may be there, and is found when it is asked for again. */
function orRefusal<T>(what: string, advice: string, save: () => T): T {
  try {
    return save();
  } catch (error) {
    const why = becauseOf(error);
    if (!isOfGoogle(error) || isRefusedBeforehand(error)) {
      throw new Refusal(
        "drive",
        `The ${what} could not be saved in Google Drive: ${why}. ${advice}`,
      );
    }
    throw new Refusal(
      "drive",
      `Nobody can say whether the ${what} is in Google Drive: ${why}. Try again in a minute: where it is there, it is written anew, and no second one is made.`,
    );
  }
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

/** The id is remembered only to save a search: the folder is found by its mark, too. */
function reportsFolder(person: MemoryPort): string {
  const remembered = person.recall(FOLDER_MEMORY);
  if (remembered !== null && isThere(remembered)) return remembered;
  const [marked] = findMarked(FOLDER_MARK, FOLDER_OF);
  const id = (marked ?? madeFolder()).id ?? "";
  rememberIfPossible(person, FOLDER_MEMORY, id);
  return id;
}

function madeFolder(): DriveFile {
  const appProperties = { [FOLDER_MARK]: FOLDER_OF };
  const resource = { name: FOLDER_NAME, mimeType: FOLDER, appProperties };
  return driveFilesService().create(resource, undefined, { supportsAllDrives: true });
}

/** What is found again in Drive itself is no reason to stop. */
function rememberIfPossible(person: MemoryPort, name: string, value: string): void {
  try {
    person.remember(name, value);
  } catch (error) {
    if (!isOfGoogle(error)) throw error;
  }
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
