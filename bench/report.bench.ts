import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { judgeMeasures } from "../src/domain/measures/judgeMeasures";
import type { ReportModel } from "../src/report/reportModel";
import { USUAL_OPTIONS } from "../src/report/reportSubject";
import { reportToHtml } from "../src/report/reportToHtml";
import { steeringGroupReport } from "../src/report/steeringGroupReport";
import type { Compact } from "../src/tables/compact";
import { sampleCompact } from "../test/support/sampleCompact";
import { anew } from "./anew";
import { type Figure, msOf } from "./figure";
import { largeCompact } from "./largeCompact";

type ToDocx = (model: ReportModel) => Uint8Array;

export const TITLE = "The report";

/** From the Compact as read to the bytes of the document, in a realm like Google's. */
export function bench(): readonly Figure[] {
  const script = readFileSync("dist/report.js", "utf8");
  const sample = sampleCompact();
  const large = largeCompact(600, 60);
  const writer = reportWriter(script);
  return [
    {
      what: "sample report as .docx, the first in a new realm",
      ...msOf(() => reportWriter(script)(modelOf(sample))),
      limit: 300,
      why: "everything runs for the first time, and no engine has warmed it up: the same report again takes a third. By a profile on a busy machine the pictures are about 30 %, making and writing the library's tree of the document about 40 %; its classes, the report's words and figures, and compiling are below a tenth each. The library is scanned and not compiled until a report is asked for; nothing of it is made that the report does not use.",
    },
    {
      what: "sample report as .docx",
      ...msOf(() => writer(modelOf(sample))),
      limit: 300,
    },
    {
      what: "report of 600 members x 60 measures as .docx, the first in a new realm",
      ...msOf(() => reportWriter(script)(modelOf(large)), 3),
      limit: 2_000,
    },
    {
      what: "the same as a page",
      ...msOf(() => reportToHtml(modelOf(large)), 3),
      limit: null,
    },
  ];
}

function modelOf(compact: Compact): ReportModel {
  const read = anew(compact);
  return steeringGroupReport(read, judgeMeasures(read), [], USUAL_OPTIONS);
}

function reportWriter(script: string): ToDocx {
  const context = createContext(Object.create(null));
  runInContext(script, context);
  return runInContext("reportWriter_().toDocx", context) as ToDocx;
}
