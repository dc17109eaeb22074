import { SECTION_NAMES } from "../../report/sections";
import type { Ports } from "../ports";

const TEMPLATE_MEMORY = "report template";

export interface ReportTemplate {
  readonly id: string;
  readonly link: string;
}

/** The document that reports are made from; null where the built-in report is used. */
export function rememberedTemplate(ports: Ports): ReportTemplate | null {
  const remembered = ports.memory.recall(TEMPLATE_MEMORY);
  if (remembered === null) return null;
  const [id = "", link = ""] = remembered.split(" ");
  return { id, link };
}

/** Saves a copy of the built-in template as a document to edit; reports are made from it then. */
export function makeReportTemplate(ports: Ports): ReportTemplate {
  const { id, link } = ports.files.saveTemplate(
    "Compact report template",
    ports.documents.builtInTemplate(SECTION_NAMES),
  );
  ports.memory.remember(TEMPLATE_MEMORY, `${id} ${link}`);
  return { id, link };
}

/** Goes back to the built-in report. The document itself stays in Drive. */
export function forgetReportTemplate(ports: Ports): void {
  ports.memory.remember(TEMPLATE_MEMORY, null);
}
