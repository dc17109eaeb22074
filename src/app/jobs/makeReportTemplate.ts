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

/**
 * Saves a copy of the built-in template as a document to edit; reports are made from it then. The
 * one that somebody else has made meanwhile is taken instead. Throws Refusal "locked".
 */
export function makeReportTemplate(ports: Ports): ReportTemplate {
  return ports.lock.whileLocked(() => {
    const there = rememberedTemplate(ports);
    if (there !== null) return there;
    const { id, link } = ports.files.saveTemplate(
      "Compact report template",
      ports.documents.builtInTemplate(SECTION_NAMES),
    );
    ports.memory.remember(TEMPLATE_MEMORY, `${id} ${link}`);
    return { id, link };
  });
}

/** Goes back to the built-in report. The document itself stays in Drive. Throws Refusal "locked". */
export function forgetReportTemplate(ports: Ports): void {
  ports.lock.whileLocked(() => ports.memory.remember(TEMPLATE_MEMORY, null));
}
