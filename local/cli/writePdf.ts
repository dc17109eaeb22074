import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CliError } from "./cliError";

/** Writes `report.pdf` beside `report.docx` by LibreOffice; returns its path. */
export function writePdf(docx: string): string {
  const profile = mkdtempSync(join(tmpdir(), "compact-pdf-"));
  const { error, status, stderr } = spawnSync(
    "soffice",
    [
      // A profile of its own: LibreOffice may be open on the same machine.
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      dirname(resolve(docx)),
      resolve(docx),
    ],
    { encoding: "utf8", timeout: 180_000 },
  );
  rmSync(profile, { recursive: true, force: true });
  const pdf = docx.replace(/\.docx$/i, ".pdf");
  if (error && (error as NodeJS.ErrnoException).code === "ENOENT") {
    throw new CliError(
      1,
      `The report is in ${docx}, but a PDF needs LibreOffice, which is not installed. Install it (Debian: libreoffice-writer), or print the report to PDF.`,
    );
  }
  if (status !== 0 || !existsSync(pdf)) {
    throw new CliError(1, `The report is in ${docx}, but LibreOffice made no PDF of it: ${stderr}`);
  }
  return pdf;
}
