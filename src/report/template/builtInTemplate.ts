import { HeadingLevel, Paragraph } from "docx";
import { factRuns } from "../docx/docxBlocks";
import { docxDocument } from "../docx/docxDocument";
import { STYLE } from "../docx/docxLooks";
import { textRuns } from "../docx/docxRuns";
import { startAgain } from "../docx/docxSurroundings";
import { itemTitle } from "../reportTitle";
import type { SectionName } from "../sections";

const TEMPLATE_TITLE = "Compact report template";

/** A report of these sections, as a document of placeholders that can be edited freely. */
export function builtInTemplate(names: readonly SectionName[]): Uint8Array {
  startAgain();
  const facts = { title: TEMPLATE_TITLE, compactName: "", language: "en-GB", asAt: "1980-01-01" };
  const sections = names.filter((name) => name !== "report_heading");
  return docxDocument(facts, "{{compact_name}} · {{report_title}}, {{as_at}}", [
    styled(STYLE.above, "{{compact_name}}"),
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns("{{report_title}}") }),
    fact("Item", itemTitle("{{programme_year}}")),
    fact("Date", "{{for_meeting}}; figures as at {{as_at}}"),
    fact("From", "{{coordinator}}"),
    fact("For", "Steering Group (chair: {{chair}})"),
    ...sections.map((name) => new Paragraph({ children: textRuns(`{{${name}}}`) })),
  ]);
}

function fact(name: string, text: string): Paragraph {
  return new Paragraph({ style: STYLE.fact, children: factRuns(name, text) });
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: textRuns(text) });
}
