import { strFromU8, zipSync } from "fflate";
import { utf8Bytes } from "../docx/utf8";
import { paragraphSpans } from "./paragraphSpans";
import { ownTextIn, withoutOwnText } from "./paragraphText";
import type { TemplateParts } from "./templateParts";

const DOCUMENT_PATH = "word/document.xml";
/** As docx has it in the report itself: the same document gives the same bytes. */
const STILL = "1980-01-01T00:00:00";

/** The lines that give way to a section, as they are typed between the braces. */
export interface SectionLine {
  readonly typed: string;
  /** Whether the section begins with a page break of its own. */
  readonly startsPage: boolean;
}

/**
 * The template with every section's placeholder alone in its line. A section takes the place of its
 * whole line: a picture beside the placeholder, a page break before it and the section break that
 * Word keeps in the line itself would go with it, so they get lines of their own.
 */
export function roomForSections(
  parts: TemplateParts,
  lines: readonly SectionLine[],
): Uint8Array | null {
  const xml = strFromU8(parts[DOCUMENT_PATH] ?? new Uint8Array(0));
  const byTyped = new Map(lines.map((line) => [`{{${line.typed}}}`, line]));
  let made = xml;
  // From the end: what is replaced leaves the places before it as they are.
  for (const { start, end } of [...paragraphSpans(xml)].reverse()) {
    const paragraph = xml.slice(start, end);
    const line = byTyped.get(ownTextIn(paragraph).trim());
    const room = line === undefined ? paragraph : roomFor(paragraph, line);
    if (room !== paragraph) made = made.slice(0, start) + room + made.slice(end);
  }
  if (made === xml) return null;
  return zipSync({ ...parts, [DOCUMENT_PATH]: utf8Bytes(made) }, { mtime: STILL });
}

const SECTION_BREAK = /<w:sectPr[\s>][\s\S]*?<\/w:sectPr>|<w:sectPr[^>]*\/>/;
const PICTURE = /<w:(?:drawing|pict|object)[\s>]|<mc:AlternateContent[\s>]/;
const PAGE_BREAK =
  /<w:br [^>]*w:type="(?:page|column)"[^>]*\/>|<w:pageBreakBefore(?:\s*\/>| w:val="(?:1|true|on)"\s*\/>)/;

function roomFor(paragraph: string, { typed, startsPage }: SectionLine): string {
  const sectionBreak = SECTION_BREAK.exec(paragraph)?.[0];
  const pageBreak = PAGE_BREAK.exec(paragraph)?.[0];
  const withoutBreak = paragraph.replace(SECTION_BREAK, "");
  const before = PICTURE.test(paragraph)
    ? withoutOwnText(startsPage ? withoutBreak.replace(PAGE_BREAK, "") : withoutBreak)
    : "";
  const breaksPage = before === "" && pageBreak !== undefined && !startsPage;
  if (before === "" && sectionBreak === undefined && !breaksPage) return paragraph;
  return [
    before,
    breaksPage ? thinLine("<w:pageBreakBefore/>", "") : "",
    `<w:p><w:r><w:t xml:space="preserve">{{${escaped(typed)}}}</w:t></w:r></w:p>`,
    sectionBreak === undefined ? "" : thinLine("", sectionBreak),
  ].join("");
}

/** A line of hardly any height, for what Word keeps in lines. */
function thinLine(before: string, after: string): string {
  return `<w:p><w:pPr>${before}<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${after}</w:pPr></w:p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
