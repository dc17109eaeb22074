import { renderAsync } from "docx-preview";
import { strFromU8, unzipSync } from "fflate";

const MAIN_PART = "word/document.xml";

/**
 * Draws the pages of a .docx as they will look, from the file's own bytes, and restores
 * what drawing loses: heading levels, header cells, the words for pictures.
 */
export async function drawReportPages(bytes: Uint8Array, place: HTMLElement): Promise<void> {
  await renderAsync(bytes, place, undefined, {
    inWrapper: true,
    ignoreLastRenderedPageBreak: true,
    useBase64URL: true,
    // They hold page numbers, which only Word and Google Docs know.
    renderFooters: false,
    className: "docx",
  });
  nameHeadings(place);
  nameHeaderCells(place);
  namePictures(place, pictureTexts(bytes));
}

/** Whether these are the bytes of a .docx. */
export function isDocument(bytes: Uint8Array): boolean {
  try {
    return MAIN_PART in unzipSync(bytes, { filter: ({ name }) => name === MAIN_PART });
  } catch {
    return false;
  }
}

/** Headings as such, for whoever goes from one to the next; the look of their paragraphs goes with them. */
function nameHeadings(place: HTMLElement): void {
  for (const style of place.querySelectorAll("style")) {
    style.textContent = (style.textContent ?? "").replace(/\bp\.docx/g, ":is(p,h3,h4,h5,h6).docx");
  }
  for (const paragraph of place.querySelectorAll("p")) {
    const style = paragraph.className;
    // The panel's own heading is of the second level: the report begins below it.
    const level = /docx_heading(\d)/i.exec(style)?.[1] ?? (/docx_title/i.test(style) ? "0" : null);
    if (level === null || paragraph.textContent?.trim() === "") continue;
    replaceWith(paragraph, document.createElement(`h${Math.min(6, Number(level) + 3)}`));
  }
}

function nameHeaderCells(place: HTMLElement): void {
  for (const table of place.querySelectorAll("table")) {
    const rows = [...table.rows];
    if (rows.length < 2) continue;
    for (const cell of [...(rows[0]?.cells ?? [])]) {
      const header = document.createElement("th");
      header.scope = "col";
      replaceWith(cell, header);
    }
  }
}

function namePictures(place: HTMLElement, texts: readonly string[]): void {
  place.querySelectorAll("img").forEach((picture, index) => {
    picture.alt = texts[index] ?? "";
  });
}

function replaceWith(old: HTMLElement, made: HTMLElement): void {
  for (const { name, value } of [...old.attributes]) made.setAttribute(name, value);
  made.append(...old.childNodes);
  old.replaceWith(made);
}

/** The alternative texts of the pictures, in the order in which they stand in the text. */
function pictureTexts(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes, { filter: ({ name }) => name === MAIN_PART });
  const text = files[MAIN_PART];
  if (text === undefined) return [];
  const xml = new DOMParser().parseFromString(strFromU8(text), "application/xml");
  return [...xml.getElementsByTagNameNS("*", "docPr")].map(
    (picture) => picture.getAttribute("descr") ?? "",
  );
}
