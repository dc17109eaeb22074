import { driveFiles } from "../../google/driveFiles";
import type { Seen } from "../unprovenRow";
import type { Workbench } from "../workbench";

const GOOGLE_DOC = "application/vnd.google-apps.document";
const PDF = "application/pdf";

export function writesReport({ report }: Workbench): Seen {
  const { id } = report();
  return { holds: id !== "", seen: `the report is ${id}` };
}

export function convertsToGoogleDoc({ report }: Workbench): Seen {
  return isOfKind(report().id, GOOGLE_DOC);
}

export function makesPdf({ report }: Workbench): Seen {
  const { pdf } = report();
  return pdf === null ? { holds: false, seen: "no PDF was made" } : isOfKind(pdf.id, PDF);
}

export function exportsDocx(workbench: Workbench): Seen {
  const docx = exported(workbench);
  return {
    holds: docx.startsWith("PK") && docx.includes("word/document.xml"),
    seen: `${docx.length} bytes that begin with ${JSON.stringify(docx.slice(0, 2))}`,
  };
}

/** The report of the self-test has charts, which are pictures in the file. */
export function keepsPictures(workbench: Workbench): Seen {
  const names = exported(workbench).match(/word\/media\/[\w-]+\.(?:png|jpe?g|gif)/g) ?? [];
  const pictures = Array.from(new Set(names));
  return {
    holds: pictures.length > 0,
    seen: `pictures: ${pictures.join(", ")}; whether they are whole is for the eye`,
  };
}

/** The report as it comes back from Google, a character a byte: the names in a zip are plain. */
function exported({ memory, report }: Workbench): string {
  const bytes = driveFiles(memory).exportDocx(report().id);
  if (bytes === null) throw new Error("Google gave no file back.");
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function isOfKind(id: string, kind: string): Seen {
  if (typeof Drive === "undefined") throw new Error("The Drive service is switched off.");
  const { mimeType } = (Drive.Files as unknown as DriveFilesService).get(id, {
    fields: "mimeType",
  });
  return { holds: mimeType === kind, seen: `its kind is ${mimeType}` };
}

/** Its published types lack an argument. */
interface DriveFilesService {
  get(id: string, options: object): { readonly mimeType?: string };
}
