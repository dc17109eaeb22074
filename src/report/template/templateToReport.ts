import { type IPatch, PatchType, patchDocument } from "docx";
import type { Block } from "../block";
import { docxBlocks } from "../docx/docxBlocks";
import { NUMBERING } from "../docx/docxLooks";
import { textRuns } from "../docx/docxRuns";
import { startAgain } from "../docx/docxSurroundings";
import { finished } from "../docx/finished";
import { withAppendices, withAppendicesMarked } from "../withAppendices";
import { addMissingStyles } from "./addMissingStyles";
import { type Meaning, placeholdersOf } from "./placeholders";
import { roomForSections, type SectionLine } from "./roomForSections";
import type { TemplateModel } from "./templateModel";
import { templateParagraphs, templateParts, templateTextWidth } from "./templateParts";
import { withUsualNames } from "./withUsualNames";

/**
 * The report, or minutes, in a coordinator's own document: every placeholder gives way to what it stands for,
 * everything else stays as it is; what the template does not name is left out. Throws Refusal
 * ("template-unreadable", "template-placeholder") before anything is made. Runs to its end before
 * it returns.
 */
export function templateToReport(given: Uint8Array, model: TemplateModel): Uint8Array {
  const template = withUsualNames(given);
  const parts = templateParts(template);
  const placeholders = placeholdersOf(templateParagraphs(parts), model);
  const safe = withoutBraces(laidOut(placeholders, model));
  const room = roomForSections(parts, sectionLines(placeholders, safe));
  startAgain();
  return finished(
    patchDocument({
      outputType: "uint8array",
      data: addMissingStyles(room ?? template),
      patches: patchesFor(placeholders, safe, withoutBraces(model), templateTextWidth(parts)),
      keepOriginalStyles: true,
      numbering: NUMBERING,
      properties: { title: model.title, lastModifiedBy: "Compact" },
    }),
  );
}

/**
 * The sections in the template's own order, with its appendices marked; its lists of names stay in their
 * places where it has no place for them.
 */
function laidOut(placeholders: ReadonlyMap<string, Meaning>, model: TemplateModel): TemplateModel {
  const places = Array.from(placeholders.values()).flatMap((meaning) =>
    meaning.kind === "section" ? [meaning] : [],
  );
  const named = new Map(places.map((place) => [place.name, place]));
  const sections = Array.from(named.values(), ({ name, isAppendix = false, brings }) => ({
    name,
    isAppendix,
    blocks: [
      ...(brings === undefined || named.has(brings) ? [] : blocksOf(model, brings)),
      ...blocksOf(model, name),
    ],
  }));
  const own = { ...model, sections };
  return named.has("lists_of_names") ? withAppendices(own) : withAppendicesMarked(own);
}

function sectionLines(
  placeholders: ReadonlyMap<string, Meaning>,
  model: TemplateModel,
): readonly SectionLine[] {
  return Array.from(placeholders).flatMap(([typed, meaning]) => {
    if (meaning.kind !== "section") return [];
    const [first] = blocksOf(model, meaning.name);
    return [{ typed, startsPage: first?.kind === "heading" && first.startsPage }];
  });
}

function patchesFor(
  placeholders: ReadonlyMap<string, Meaning>,
  model: TemplateModel,
  given: TemplateModel,
  width: number,
): Record<string, IPatch> {
  const patches: Record<string, IPatch> = {};
  const names = Array.from(placeholders.values(), ({ name }) => name);
  let notice = noticeToAdd(names, given);
  for (const [typed, meaning] of placeholders) {
    if (meaning.kind === "words") {
      const children = textRuns(model.words[meaning.name] ?? "");
      patches[typed] = { type: PatchType.PARAGRAPH, children };
      continue;
    }
    const own = blocksOf(model, meaning.name);
    // What is asked of the meeting comes before what is wrong in the data.
    const isAfter = meaning.name === DECISIONS || !names.includes(DECISIONS);
    const blocks =
      meaning.name === DECISIONS ? [...own, ...notice] : isAfter ? [...notice, ...own] : own;
    patches[typed] = { type: PatchType.DOCUMENT, children: docxBlocks(blocks, width) };
    if (isAfter) notice = [];
  }
  return patches;
}

const DECISIONS = "recommendations";

/** A template without the exceptions has their warning below the decisions, or before its first section. */
function noticeToAdd(names: readonly string[], model: TemplateModel): readonly Block[] {
  if (names.includes("needs_attention")) return [];
  return blocksOf(model, "needs_attention").filter(
    (block) => block.kind === "paragraph" && block.look === "notice",
  );
}

function blocksOf({ sections }: TemplateModel, name: string): readonly Block[] {
  return sections.find((section) => section.name === name)?.blocks ?? [];
}

/** Words of the workbook that look like a placeholder are no placeholders. */
function withoutBraces(model: TemplateModel): TemplateModel {
  return mapTexts(model, (text) => text.replace(/\{(?=\{)/g, "{\u2060")) as TemplateModel;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, change)]),
  );
}
