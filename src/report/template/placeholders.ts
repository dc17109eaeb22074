import { Refusal } from "../../domain/problem";
import { nearest } from "../../domain/words/nearest";
import { quoted } from "../../domain/words/quoted";
import type { ReportWords } from "../reportModel";
import type { TemplateModel, TemplatePlace } from "./templateModel";

/** The short facts, with what each is: they may stand inside a sentence, a header or a footer. */
export const WORDS: { readonly [W in keyof ReportWords]: string } = {
  compact_name: "The Compact's name",
  report_title: "The title of the report",
  programme_year: "The programme year, such as 2009-10",
  as_at: "The day that the figures are for",
  for_meeting: "The day of the Steering Group meeting it is for",
  next_meeting_date: "The day of the next Steering Group meeting",
  chair:
    "The chair of the Steering Group, as Settings have it; a contact only where contacts are asked for",
  coordinator: "The coordinator, as Settings have it",
};

/** What a placeholder stands for. */
export type Meaning =
  | ({ readonly kind: "section" } & TemplatePlace)
  | { readonly kind: "words"; readonly name: string };

/** What a template can name. */
export type Nameable = Pick<TemplateModel, "kind" | "words" | "places">;

/** One line of a template, with where it stands. */
export interface TemplateParagraph {
  readonly text: string;
  readonly place: "text" | "table" | "text box" | "header or footer" | "note";
}

/**
 * What every placeholder of a template means, by how it is typed between the braces. Capitals, hyphens and spaces do not matter. Throws Refusal("template-placeholder"), before anything is
 * made, where one is unknown or unclosed, where a section stands where it has no room, or where the
 * template names nothing.
 */
export function placeholdersOf(
  paragraphs: readonly TemplateParagraph[],
  nameable: Nameable,
): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  const faults: string[] = [];
  for (const paragraph of paragraphs) {
    for (const typed of typedIn(paragraph.text)) {
      const meaning = meaningOf(typed, nameable);
      if (/[\n\t]/.test(typed)) faults.push(brokenSentence(typed));
      else if (meaning === null) faults.push(unknownSentence(typed, nameable));
      else if (meaning.kind === "section") {
        faults.push(...misplaced(typed, meaning, paragraph));
      }
      if (meaning !== null) found.set(typed, meaning);
    }
    faults.push(...unclosed(paragraph.text));
  }
  if (faults.length > 0) throw new Refusal("template-placeholder", firstOf(faults));
  if (found.size === 0) throw new Refusal("template-placeholder", noneNamed(nameable));
  return found;
}

const EXAMPLES = { report: "{{success_measures}}", minutes: "{{present}}" } as const;

function noneNamed({ kind }: Nameable): string {
  return `The template names nothing that the ${kind} ${HAS[kind]}. Write ${EXAMPLES[kind]}, for example, in a line of its own where that table is to stand.`;
}

/** Minutes are many. */
const HAS = { report: "has", minutes: "have" } as const;
const HAS_NOT = { report: "does not have", minutes: "do not have" } as const;

const PLACEHOLDER = /\{\{((?:(?!\{\{|\}\}).)*)\}\}/gs;

function typedIn(text: string): string[] {
  return (text.match(PLACEHOLDER) ?? []).map((typed) => typed.slice(2, -2));
}

function meaningOf(typed: string, { places, words }: Nameable): Meaning | null {
  const asNamed = normalised(typed);
  const section = places.find(({ name }) => name === asNamed);
  if (section !== undefined) return { kind: "section", ...section };
  const word = Object.keys(words).find((name) => name === asNamed);
  return word === undefined ? null : { kind: "words", name: word };
}

/** "Success measures", "success-measures": both are success_measures; what cannot be seen is not read. */
function normalised(typed: string): string {
  return typed
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0_\-–]+/g, "_")
    .replace(/^_|_$/g, "")
    .toLowerCase();
}

function unknownSentence(typed: string, { kind, places, words }: Nameable): string {
  const known = [...places.map(({ name }) => name), ...Object.keys(words)];
  const near = nearest(normalised(typed), known);
  const hint = near === null ? ` Known are ${known.join(", ")}.` : ` Did you mean {{${near}}}?`;
  return `The template names {{${typed.trim()}}}, which the ${kind} ${HAS_NOT[kind]}.${hint}`;
}

/** Word and Google Docs store a break outside the text, so the name would not be found. */
function brokenSentence(typed: string): string {
  const name = typed.replace(/\s+/g, " ").trim();
  return `In the template {{${name}}} has a line break or a tab inside. Type it in one go.`;
}

/** A section brings headings and tables of its own: it takes the place of its whole line. */
function misplaced(
  typed: string,
  { fitsCell }: TemplatePlace,
  { text, place }: TemplateParagraph,
): string[] {
  const name = `{{${typed.trim()}}}`;
  const hasRoom = place === "text" || (isNarrow(place) && fitsCell);
  if (!hasRoom) {
    return [
      `In the template ${name} stands in a ${place}. Put it in a line of its own in the text.`,
    ];
  }
  if (text.trim() === `{{${typed}}}`) return [];
  return [`In the template ${name} must stand in a line of its own; it stands in ${quoted(text)}.`];
}

function isNarrow(place: TemplateParagraph["place"]): boolean {
  return place === "table" || place === "text box";
}

function unclosed(text: string): string[] {
  const rest = text.replace(PLACEHOLDER, "");
  if (!rest.includes("{{") && !rest.includes("}}")) return [];
  return [
    `In the template a placeholder has no end or no beginning: ${quoted(rest)}. Write it as {{summary}}.`,
  ];
}

function firstOf(faults: readonly string[]): string {
  const unique = [...new Set(faults)];
  const rest = unique.length - 3;
  const more = rest > 0 ? ` There are ${rest} more like this.` : "";
  return `${unique.slice(0, 3).join(" ")}${more}`;
}
