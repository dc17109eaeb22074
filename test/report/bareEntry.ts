import { documents } from "../../src/report/documents";
import type { ReportModel } from "../../src/report/reportModel";
import type { SectionName } from "../../src/report/sections";

/** Values cross into the bare realm and back as JSON text; bytes as arrays of numbers. */
export function toDocx(model: string): number[] {
  return Array.from(documents.toDocx(JSON.parse(model) as ReportModel));
}

export function builtInTemplate(sections: string): number[] {
  return Array.from(documents.builtInTemplate(JSON.parse(sections) as SectionName[]));
}

/** What came of it, or the refusal's code and sentence. */
export function fromTemplate(template: number[], model: string): number[] | string[] {
  try {
    const bytes = Uint8Array.from(template);
    return Array.from(documents.fromTemplate(bytes, JSON.parse(model) as ReportModel));
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    return [code ?? "", message];
  }
}
