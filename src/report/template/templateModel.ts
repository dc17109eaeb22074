import type { PrintedDocument, PrintedSection } from "../printedDocument";

/** Whatever can be laid out by a document of the coordinator's own. */
export interface TemplateModel extends PrintedDocument {
  /** "report": what it is called where something is wrong with its template. */
  readonly kind: "report" | "minutes";
  /** The short facts that a template can name, such as `{{compact_name}}`. */
  readonly words: { readonly [name: string]: string };
  readonly sections: readonly TemplateSection[];
  /** All sections that a template can name, whether or not they have blocks today. */
  readonly places: readonly TemplatePlace[];
}

export interface TemplateSection extends PrintedSection {
  readonly name: string;
}

export interface TemplatePlace {
  readonly name: string;
  /** Whether there is room for it in a cell or a text box. */
  readonly fitsCell: boolean;
  readonly isAppendix?: boolean;
  /** What is printed before it where a template does not name that: it once was a part of it. */
  readonly brings?: string;
}
