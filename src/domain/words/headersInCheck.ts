import { tidyText } from "../../cells/cellValue";
import { literally } from "./literally";

/** Between two headers, and after the last of them; in none of them, as `headerInCheck` sees to it. */
const BETWEEN = ",";
const AFTER = ":";

/** A header as Check names it: without what separates headers there. */
export function headerInCheck(title: string): string {
  return tidyText(title.split(BETWEEN).join(" ").split(AFTER).join(" "));
}

/** How Check begins: "Email, Phone: ", each header once; "" where there is none to name. */
export function headersFirst(titles: readonly string[]): string {
  const headers = [...new Set(titles.map(headerInCheck))].filter((header) => header !== "");
  return headers.length === 0 ? "" : `${headers.join(`${BETWEEN} `)}${AFTER} `;
}

/**
 * A formula of Sheets that is true where the text in `checkCell` ("$B2") begins with the whole header
 * among others: "Equality mark" is not "Equality mark on". Without a header it is true nowhere.
 */
export function formulaNamesHeader(title: string, checkCell: string): string {
  const sought = `${BETWEEN} ${headerInCheck(title)}${BETWEEN}`.replace(/"/g, '""');
  const beginning = `LEFT(${checkCell},FIND("${AFTER}",${checkCell}&"${AFTER}")-1)`;
  return `=ISNUMBER(FIND("${sought}","${BETWEEN} "&${beginning}&"${BETWEEN}"))`;
}

/** Whether a formula is one that `formulaNamesHeader` makes, for whichever header and cell. */
export function namesHeader(formula: string): boolean {
  return OWN_FORMULA.test(formula);
}

const OWN_FORMULA = new RegExp(
  `^${literally(formulaNamesHeader("HEADER", "CELL"))
    .replace("HEADER", '(?:[^"]|"")*')
    .replace(/CELL/g, "\\$?[A-Z]{1,3}\\$?\\d+")}$`,
);
