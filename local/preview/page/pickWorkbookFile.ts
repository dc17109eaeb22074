import { element } from "./elements";

/** The type of an .xlsx file. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook that the person picks from the computer's files; waits on where none is picked. */
export function pickWorkbookFile(): Promise<File> {
  return new Promise((resolve) => {
    const field = element("input", { type: "file", accept: `.xlsx,${XLSX}` });
    field.addEventListener("change", () => {
      const [file] = field.files ?? [];
      if (file) resolve(file);
    });
    field.click();
  });
}
