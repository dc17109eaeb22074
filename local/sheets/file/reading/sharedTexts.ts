import type { RichText } from "@cj-tech-master/excelts";
import type { WorkbookPackage } from "../package/workbookPackage";
import { childrenOf, type XmlElement } from "../package/xmlTree";
import { fontIn } from "./fontElement";
import type { Losses } from "./losses";
import { hasRaisedLetters, RAISED_LETTERS } from "./lossesOfLook";
import type { ColourReader } from "./palette";

/** Text of a file: plain, or in pieces of which each has a look of its own. */
export type FileText = string | readonly RichText[];

/** The texts that the cells of a file share, by their places in its list of them. */
export function readSharedTexts(
  parts: WorkbookPackage,
  path: string | undefined,
  colour: ColourReader,
  losses: Losses,
): readonly FileText[] {
  const texts: FileText[] = [];
  if (path === undefined) return texts;
  parts.xml(path, {
    si: (element) => {
      texts.push(sharedTextIn(element, colour));
      const looks = childrenOf(element, "r", "rPr");
      if (looks.some(hasRaisedLetters)) losses.add(RAISED_LETTERS);
    },
  });
  return texts;
}

/** The text of a list's entry or of a cell: plain text and pieces, one after the other. */
export function sharedTextIn(element: XmlElement, colour: ColourReader): FileText {
  const pieces: RichText[] = [];
  for (const child of element.children) {
    if (child.name === "t") pieces.push({ text: child.text });
    // How it is pronounced (`rPh`) stands beside the text and is none of it.
    if (child.name === "r") pieces.push(pieceIn(child, colour));
  }
  if (pieces.every(({ font }) => font === undefined)) {
    return pieces.map(({ text }) => text).join("");
  }
  return pieces;
}

function pieceIn(element: XmlElement, colour: ColourReader): RichText {
  const properties = element.children.find(({ name }) => name === "rPr");
  const text = element.children.flatMap(({ name, text }) => (name === "t" ? text : [])).join("");
  return { text, ...(properties && { font: fontIn(properties, colour) }) };
}
