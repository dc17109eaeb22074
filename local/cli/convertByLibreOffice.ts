import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PDF = "application/pdf";
/** PDF/A-2, with headings, tables and alternative texts as PDF/UA has them, and an outline. */
const ACCESSIBLE_AND_ARCHIVAL = {
  SelectPdfVersion: { type: "long", value: "2" },
  PDFUACompliance: { type: "boolean", value: "true" },
  ExportBookmarks: { type: "boolean", value: "true" },
} as const;
const TO_PDF = `pdf:writer_pdf_Export:${JSON.stringify(ACCESSIBLE_AND_ARCHIVAL)}`;
const LONGEST_MS = 180_000;

/**
 * What Google's export does here: a document becomes a PDF. Null for another kind of file, and where
 * LibreOffice is not installed or cannot do it.
 */
export function convertByLibreOffice(
  bytes: Uint8Array,
  _from: string,
  to: string,
): Uint8Array | null {
  if (to !== PDF) return null;
  const folder = mkdtempSync(join(tmpdir(), "compact-pdf-"));
  try {
    const document = join(folder, "report.docx");
    writeFileSync(document, bytes);
    // With a separate profile, because LibreOffice may be open on the same machine.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = ["--headless", "--convert-to", TO_PDF, "--outdir", folder, document];
    spawnSync("soffice", [profile, ...options], { stdio: "ignore", timeout: LONGEST_MS });
    const pdf = join(folder, "report.pdf");
    return existsSync(pdf) ? readFileSync(pdf) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
