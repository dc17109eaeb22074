import { googleClass, type PlaceOf } from "../../../declare/googleClass";
import { openProperties } from "../../../realm/hostObject";

/** Runs source text, a function, in the realm of the script, with arguments handed in as the realm's. */
export type RunInRealm = (source: string, fileName: string, args: readonly unknown[]) => unknown;

/** Where the scriptlets of a page run, and what their errors call it. */
interface Scripted {
  readonly fileName: string;
  readonly run: RunInRealm;
}

/** A page with scriptlets; what a script sets on it are the variables of those. */
export const HTML_TEMPLATE = googleClass<GoogleAppsScript.HTML.HtmlTemplate>()<
  Scripted & {
    readonly template: string;
    readonly [openProperties]: Record<string, unknown>;
  }
>("HtmlTemplate", { service: "HtmlService" });
export type HtmlTemplate = PlaceOf<typeof HTML_TEMPLATE>;

/** A page that a script may show. */
export const HTML_OUTPUT = googleClass<GoogleAppsScript.HTML.HtmlOutput>()<
  Scripted & {
    content: string;
    title: string;
    favicon: string;
    width: number | null;
    height: number | null;
    metaTags: readonly HtmlOutputMetaTag[];
  }
>("HtmlOutput", { service: "HtmlService" });
export type HtmlOutput = PlaceOf<typeof HTML_OUTPUT>;

export const HTML_OUTPUT_META_TAG = googleClass<GoogleAppsScript.HTML.HtmlOutputMetaTag>()<{
  readonly name: string;
  readonly content: string;
}>("HtmlOutputMetaTag", { service: "HtmlService" });
type HtmlOutputMetaTag = PlaceOf<typeof HTML_OUTPUT_META_TAG>;

export function newTemplate(template: string, { fileName, run }: Scripted): HtmlTemplate {
  return HTML_TEMPLATE.of({ template, fileName, run, [openProperties]: Object.create(null) });
}

export function newPage(content: string, { fileName, run }: Scripted): HtmlOutput {
  const look = { title: "", favicon: "", width: null, height: null, metaTags: [] };
  return HTML_OUTPUT.of({ content, ...look, fileName, run });
}
