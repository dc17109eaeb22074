import type { FileMark, FilesPort, MemoryPort, SavedFile, SharingRefused } from "../app/ports";
import { becauseOf, isOfGoogle, isRefusedBeforehand } from "../domain/googleFault";
import { Refusal } from "../domain/problem";
import { begunJobs } from "./begunJobs";
import { type DriveFile, driveFilesService, drivePermissionsService } from "./driveService";
import { isNotFound } from "./isNotFound";
import { rememberIfPossible } from "./rememberIfPossible";
import { type Saved, saved } from "./savedFile";
import { signedBytes, unsignedBytes } from "./signedBytes";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PDF = "application/pdf";
const GOOGLE_DOC = "application/vnd.google-apps.document";
/** The app property by which a file is found again: key and value may take 124 bytes together. */
const MARK = "compactReport";
/** The app property of a report's PDF: the id of its document. */
const PDF_MARK = "compactReportPdf";
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
    ...begunJobs(person),
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

function beginsWith(bytes: Uint8Array, start: string): boolean {
  return Array.from(start).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

/** The advanced service answers now with a blob, now with text. */
function bytesOf(exported: unknown): Uint8Array {
  const blob = exported as { getBytes?: () => number[] };
  const bytes = blob.getBytes?.() ?? Utilities.newBlob(String(exported)).getBytes();
  return unsignedBytes(bytes);
}
