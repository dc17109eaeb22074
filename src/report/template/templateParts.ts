import { strFromU8, unzipSync } from "fflate";
import { Refusal } from "../../domain/problem";
import { TEXT_WIDTH } from "../docx/docxLooks";
import { textIn } from "./paragraphText";
import type { TemplateParagraph } from "./placeholders";

export type TemplateParts = { readonly [path: string]: Uint8Array };

/**
 * The files in a template. Throws Refusal("template-unreadable") where the bytes are no Word
 * document.
 */
export function templateParts(bytes: Uint8Array): TemplateParts {
  const parts = unzipped(bytes);
  if (parts === null || parts["word/document.xml"] === undefined) {
    const what = isOldOrLocked(bytes)
      ? "The template has a password, or is in the old Word format (.doc)."
      : "The template is not a Word document.";
    throw new Refusal(
      "template-unreadable",
      `${what} Save it as .docx (Word: Save as; Google Docs: File > Download > Microsoft Word) and try again.`,
    );
  }
  return parts;
}

/** Word wraps what it encrypts in the same container as its old documents. */
function isOldOrLocked(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

function unzipped(bytes: Uint8Array): TemplateParts | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

/** The text of every line, whatever pieces the editor has cut it into. */
export function templateParagraphs(parts: TemplateParts): readonly TemplateParagraph[] {
  return Object.keys(parts)
    .filter((path) => /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(path))
    .flatMap((path) => {
      const lines = linesOf(strFromU8(parts[path] ?? new Uint8Array(0)));
      if (path === "word/document.xml") return lines;
      const place = /notes/.test(path) ? "note" : "header or footer";
      return lines.map(({ text }): TemplateParagraph => ({ text, place }));
    });
}

/**
 * What stands between one paragraph mark and the next. Text boxes hold paragraphs inside a
 * paragraph; as only texts with braces matter, cutting at every mark is enough.
 */
function linesOf(xml: string): TemplateParagraph[] {
  let tables = 0;
  let boxes = 0;
  return xml
    .split(/(?=<\/?w:(?:p|tbl|txbxContent)[\s>/])/)
    .map((piece): TemplateParagraph => {
      if (/^<w:tbl[\s>]/.test(piece)) tables += 1;
      if (piece.startsWith("</w:tbl")) tables -= 1;
      if (/^<w:txbxContent[\s>]/.test(piece)) boxes += 1;
      if (piece.startsWith("</w:txbxContent")) boxes -= 1;
      return { text: textIn(piece), place: boxes > 0 ? "text box" : tables > 0 ? "table" : "text" };
    })
    .filter(({ text }) => text !== "");
}

/** The width between the margins of the template's pages, in twips; of the narrowest of them. */
export function templateTextWidth(parts: TemplateParts): number {
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array(0));
  const sections = xml.match(/<w:sectPr[\s>].*?<\/w:sectPr>/gs) ?? [];
  return sections.length === 0 ? TEXT_WIDTH : Math.min(...sections.map(textWidthOf));
}

function textWidthOf(xml: string): number {
  const page = twips(/<w:pgSz [^>]*?w:w="(\d+)"/.exec(xml));
  const margins = /<w:pgMar [^>]*>/.exec(xml)?.[0] ?? "";
  const left = twips(/w:(?:left|start)="(\d+)"/.exec(margins));
  const right = twips(/w:(?:right|end)="(\d+)"/.exec(margins));
  if (page === null || left === null || right === null) return TEXT_WIDTH;
  const width = page - left - right;
  return width >= NARROWEST ? width : TEXT_WIDTH;
}

/** 8 cm: a narrower page has been misread. */
const NARROWEST = 4536;

function twips(match: RegExpExecArray | null): number | null {
  return match?.[1] === undefined ? null : Number(match[1]);
}
