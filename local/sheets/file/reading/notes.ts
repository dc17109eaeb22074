import type { Sheet } from "../../workbook/workbook";
import { textFromFile } from "../fileText";
import { childOf, childrenOf, numberIn, type XmlElement } from "../package/xmlTree";
import type { FileReading } from "./fileReading";
import { placeIn } from "./places";
import { sharedTextIn } from "./sharedTexts";
import type { SheetCells } from "./sheetCells";

/** What Excel puts before a comment that can be answered, for programs that know only notes. */
const BEFORE_COMMENT = /^\[Threaded comment\][\s\S]*?\n\s*Comment:\s*/;

/** Gives the cells of a sheet the notes that the part at `path` has for them. */
export function readNotes(
  path: string,
  sheet: Sheet,
  cells: SheetCells,
  { parts, styles, losses }: FileReading,
): void {
  const part = parts.xml(path);
  const authors = childrenOf(part, "authors", "author").map(({ text }) => text.trim());
  for (const comment of childrenOf(part, "commentList", "comment")) {
    const place = placeIn(comment.attributes.ref);
    const note = noteIn(comment, styles.colour);
    if (place === null || note === "") continue;
    const { row, column } = place;
    const author = authors[numberIn(comment.attributes.authorId) ?? 0] ?? "";
    if (isPerson(author)) losses.add("the names of those who wrote notes", sheet.name);
    const record = sheet.rowAt(row).cells;
    record[column - 1] = { ...record[column - 1], note };
    cells.reachTo(row, column);
  }
}

/** Programs and threads of comments write "Author" and "tc={…}" where nobody is named. */
function isPerson(author: string): boolean {
  return author !== "" && author !== "Author" && !author.startsWith("tc=");
}

/** What is bold in a note is lost: Sheets keeps plain text. */
function noteIn(comment: XmlElement, colour: FileReading["styles"]["colour"]): string {
  const element = childOf(comment, "text");
  const text = element === undefined ? "" : sharedTextIn(element, colour);
  const plain = typeof text === "string" ? text : text.map((piece) => piece.text).join("");
  return textFromFile(plain).replace(BEFORE_COMMENT, "");
}
