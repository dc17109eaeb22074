import { strFromU8, unzipSync, zipSync } from "fflate";
import { docxDocument } from "../docx/docxDocument";
import { OWN_STYLES } from "../docx/docxStyles";
import { utf8Bytes } from "../docx/utf8";

const STYLES_PATH = "word/styles.xml";
/** As docx has it in the report itself: the same document gives the same bytes. */
const STILL = "1980-01-01T00:00:00";

/** A document that has never used these styles lacks them, and its headings would have no look. */
const HEADINGS = ["Title", "Heading1", "Heading2", "Heading3"] as const;

/**
 * The document with the report's own styles where it lacks them: Google Docs keeps only its own,
 * and a document made in Word has never had them. Styles of the same id stay as they are.
 */
export function addMissingStyles(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const styles = parts[STYLES_PATH];
  if (styles === undefined) return docx;
  const xml = strFromU8(styles);
  const missing = ownStyles().filter(({ id }) => !xml.includes(`w:styleId="${id}"`));
  const added = xml.replace(
    "</w:styles>",
    `${missing.map((style) => style.xml).join("")}</w:styles>`,
  );
  return zipSync({ ...parts, [STYLES_PATH]: utf8Bytes(withLanguage(added)) }, { mtime: STILL });
}

/** The definitions of the report's styles, as docx writes them. */
function ownStyles(): readonly { readonly id: string; readonly xml: string }[] {
  const facts = { title: "", compactName: "", language: "en-GB", asAt: "1980-01-01" };
  const parts = unzipSync(docxDocument(facts, "", []), {
    filter: ({ name }) => name === STYLES_PATH,
  });
  const xml = strFromU8(parts[STYLES_PATH] ?? new Uint8Array(0));
  return [...OWN_STYLES, ...HEADINGS].flatMap((id) => {
    const found = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(xml);
    return found === null ? [] : [{ id, xml: found[0] }];
  });
}

/** A document that says nothing of its language is in British English. */
function withLanguage(styles: string): string {
  const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(styles)?.[0] ?? "";
  if (!defaults.includes("</w:rPr>") || defaults.includes("<w:lang")) return styles;
  const spoken = defaults.replace("</w:rPr>", '<w:lang w:val="en-GB"/></w:rPr>');
  return styles.replace(defaults, () => spoken);
}
