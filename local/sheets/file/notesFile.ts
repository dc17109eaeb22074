import { areaOfWritten, readRange } from "../workbook/a1Notation";
import type { Sheet } from "../workbook/sheet";
import { textFromFile } from "./fileText";
import type { PackageParts } from "./openPackage";
import { attributesOf, elementsIn, textOf } from "./partText";
import { relationsOf, textOfPart } from "./workbookPart";

/** What Excel puts before a comment that can be answered, for programs that know only notes. */
const BEFORE_COMMENT = /^\[Threaded comment\][\s\S]*?\n\s*Comment:\s*/;

/**
 * Gives the cells of a sheet the notes that its file has for them. The library knows only those of
 * cells that hold something.
 */
export function readNotes(parts: PackageParts, path: string, sheet: Sheet): void {
  for (const { type, target } of relationsOf(parts, path).values()) {
    if (!type.endsWith("/comments")) continue;
    for (const comment of elementsIn(textOfPart(parts, target), "comment")) {
      const written = readRange(attributesOf(comment).get("ref") ?? "");
      const note = noteIn(comment);
      if (written === null || note === "") continue;
      const { row, column } = areaOfWritten(written, sheet);
      const { cells } = sheet.rowAt(row);
      cells[column - 1] = { ...cells[column - 1], note };
    }
  }
}

/** What is bold in a note is lost: Sheets keeps plain text. */
function noteIn(comment: string): string {
  const text = elementsIn(comment, "t").map(textOf).join("").replace(/\r\n?/g, "\n");
  return textFromFile(text).replace(BEFORE_COMMENT, "");
}
