import { reportToDocx } from "./reportToDocx";
import { builtInTemplate } from "./template/builtInTemplate";
import { templateOfLines } from "./template/templateOfLines";
import { templateToReport } from "./template/templateToReport";

/** The report as bytes: whoever requires this module alone loads docx. */
export const documents = {
  toDocx: reportToDocx,
  fromTemplate: templateToReport,
  builtInTemplate,
  templateOfLines,
} as const;
