import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What a coordinator writes into minutes to fill in, and nothing else. */
export interface Written {
  /** Organisations whose line says Apologies instead of Present. */
  readonly apologies?: readonly string[];
  /** People typed into the empty lines of Present: name and organisation. */
  readonly came?: readonly (readonly [name: string, organisation: string])[];
  /** Below an item, found by words of its title. */
  readonly items?: Readonly<
    Record<string, { readonly said?: string; readonly actions?: readonly string[] }>
  >;
  /** Below the last item, where the next meeting is not planned yet. */
  readonly next?: string;
}

const DOCUMENT = "word/document.xml";
const EMPTY_PARAGRAPH = /<w:p\/>|<w:p>(?:<w:pPr>(?:(?!<w:r>)[\s\S])*?<\/w:pPr>)?<\/w:p>/;

/** The minutes as a word processor saves them once they are filled in. Throws where a place is missing. */
export function fillInMinutes(docx: Uint8Array, written: Written): Uint8Array {
  const parts = unzipSync(docx);
  let xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  const change = (from: string, to: string): void => {
    if (!xml.includes(from)) throw new Error("The minutes have no such place.");
    xml = xml.replace(from, () => to);
  };
  for (const organisation of written.apologies ?? []) {
    const row = rowsIn(xml).find((one) => one.includes(`>${escaped(organisation)}<`));
    if (row === undefined) throw new Error(`${organisation} is not expected.`);
    change(row, row.replace(">Present<", ">Apologies<"));
  }
  for (const [name, organisation] of written.came ?? []) {
    const row = rowsIn(xml).find((one) => !/<w:t[ >]/.test(one));
    if (row === undefined) throw new Error("There is no empty line left.");
    const texts = [name, organisation, "Present"];
    change(
      row,
      row.replace(/<\/w:p>/g, () => `${run(texts.shift() ?? "")}</w:p>`),
    );
  }
  for (const [title, { said, actions = [] }] of Object.entries(written.items ?? {})) {
    const item = itemOf(xml, title);
    const [before = "", behind] = item.split(">Actions:<");
    if (behind === undefined) throw new Error(`${title} has no place for actions.`);
    const told = said === undefined ? before : typedInto(before, [said]);
    const listed = actions.length === 0 ? behind : typedInto(behind, actions);
    change(item, `${told}>Actions:<${listed}`);
  }
  if (written.next !== undefined) {
    const item = itemOf(xml, "next meeting");
    const at = item.lastIndexOf("<w:p/>");
    if (at < 0) throw new Error("The next meeting is there already.");
    change(item, `${item.slice(0, at)}${paragraph(written.next)}${item.slice(at + 6)}`);
  }
  return zipSync({ ...parts, [DOCUMENT]: strToU8(xml) });
}

/** The words of a document, a paragraph a line. */
export function wordsOf(docx: Uint8Array): string {
  return strFromU8(unzipSync(docx)[DOCUMENT] ?? new Uint8Array())
    .replace(/<\/w:p>|<w:p\/>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

function rowsIn(xml: string): readonly string[] {
  return xml.match(/<w:tr>(?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g) ?? [];
}

/** From the item's heading to the next one, or to the end of the text. */
function itemOf(xml: string, title: string): string {
  const items = xml.split(/(?=<w:p><w:pPr><w:pStyle w:val="Heading2"\/>)/).slice(1);
  const found = items.find((item) => {
    const heading = item.slice(0, item.indexOf("</w:p>"));
    return heading.toLowerCase().includes(escaped(title).toLowerCase());
  });
  if (found === undefined) throw new Error(`There is no item "${title}".`);
  return found.split("<w:sectPr")[0] ?? found;
}

/** Typed into the first empty paragraph, which keeps its look; the Enter key begins one like it. */
function typedInto(xml: string, texts: readonly string[]): string {
  return xml.replace(EMPTY_PARAGRAPH, (empty) => {
    const [look = ""] = /<w:pPr>.*<\/w:pPr>/.exec(empty) ?? [];
    return texts.map((text) => `<w:p>${look}${run(text)}</w:p>`).join("");
  });
}

function paragraph(text: string): string {
  return `<w:p>${run(text)}</w:p>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/'/g, "&apos;");
}
