import { type IPatch, type Paragraph, PatchType, patchDocument, type Table } from "docx";
import { docxBlocks } from "../docx/docxBlocks";
import { NUMBERING } from "../docx/docxLooks";
import { textRuns } from "../docx/docxRuns";
import { startAgain } from "../docx/docxSurroundings";
import { finished } from "../docx/finished";
import type { ReportModel } from "../reportModel";
import { addMissingStyles } from "./addMissingStyles";
import { type Meaning, placeholdersOf } from "./placeholders";
import { templateParagraphs, templateParts, templateTextWidth } from "./templateParts";

/**
 * The report in a coordinator's own document: every placeholder gives way to what it stands for,
 * everything else stays as it is; what the template does not name is left out. Throws Refusal
 * ("template-unreadable", "template-placeholder") before anything is made. Runs to its end before
 * it returns.
 */
export function templateToReport(template: Uint8Array, model: ReportModel): Uint8Array {
  const parts = templateParts(template);
  const placeholders = placeholdersOf(templateParagraphs(parts));
  const safe = withoutBraces(model);
  startAgain();
  const patched = finished(
    patchDocument({
      outputType: "uint8array",
      data: template,
      patches: patchesFor(placeholders, safe, templateTextWidth(parts)),
      keepOriginalStyles: true,
      numbering: NUMBERING,
      properties: { title: model.title, lastModifiedBy: "Compact" },
    }),
  );
  return addMissingStyles(patched);
}

function patchesFor(
  placeholders: ReadonlyMap<string, Meaning>,
  model: ReportModel,
  width: number,
): Record<string, IPatch> {
  const patches: Record<string, IPatch> = {};
  for (const [typed, meaning] of placeholders) {
    patches[typed] =
      meaning.kind === "section"
        ? { type: PatchType.DOCUMENT, children: sectionOf(model, meaning.name, width) }
        : { type: PatchType.PARAGRAPH, children: textRuns(model.words[meaning.name]) };
  }
  return patches;
}

function sectionOf({ sections }: ReportModel, name: string, width: number): (Paragraph | Table)[] {
  const section = sections.find((candidate) => candidate.name === name);
  return section === undefined ? [] : docxBlocks(section.blocks, width);
}

/** Words of the workbook that look like a placeholder are no placeholders. */
function withoutBraces(model: ReportModel): ReportModel {
  return mapTexts(model, (text) => text.replace(/\{(?=\{)/g, "{\u2060")) as ReportModel;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, mapTexts(held, change)]),
  );
}
