import { element } from "./elements";

/** The types of the files that the page takes and hands out. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The .xlsx file that the person picks from the computer's files; waits on where none is picked. */
export function pickWorkbookFile(): Promise<File> {
  return pickFile(`.xlsx,${XLSX}`);
}

/** The .docx file that the person picks, likewise. */
export function pickDocumentFile(): Promise<File> {
  return pickFile(`.docx,${DOCX}`);
}

function pickFile(accept: string): Promise<File> {
  return new Promise((resolve) => {
    const field = element("input", { type: "file", accept });
    field.addEventListener("change", () => {
      const [file] = field.files ?? [];
      if (file) resolve(file);
    });
    field.click();
  });
}
