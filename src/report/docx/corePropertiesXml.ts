import { xmlEscaped } from "../xmlEscaped";

export interface DocumentFacts {
  readonly title: string;
  readonly compactName: string;
  readonly language: string;
  /** The day that the document is for: it stands as the day of its making. */
  readonly asAt: string;
}

/** The document's properties. docx would leave out the language and put in the present time. */
export function corePropertiesXml({ title, compactName, language, asAt }: DocumentFacts): string {
  const when = `<at xsi:type="dcterms:W3CDTF">${asAt}T00:00:00Z</at>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlEscaped(title)}</dc:title>`,
    `<dc:subject>${xmlEscaped(compactName)}</dc:subject>`,
    "<dc:creator>Compact</dc:creator>",
    "<cp:lastModifiedBy>Compact</cp:lastModifiedBy>",
    when.replace(/\bat\b/g, "dcterms:created"),
    when.replace(/\bat\b/g, "dcterms:modified"),
    `<dc:language>${language}</dc:language>`,
    "</cp:coreProperties>",
  ].join("");
}
