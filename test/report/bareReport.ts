import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { strFromU8, unzipSync } from "fflate";
import type { ReportModel } from "../../src/report/reportModel";
import { SECTION_NAMES } from "../../src/report/sections";

const ROOT = join(__dirname, "../..");

interface Bare {
  toDocx(model: string): number[];
  builtInTemplate(sections: string): number[];
  fromTemplate(template: number[], model: string): number[] | string[];
}

export interface BareReport {
  toDocx(model: ReportModel): Uint8Array;
  builtInTemplate(): Uint8Array;
  /** The bytes; or the refusal as "code: sentence". */
  fromTemplate(template: Uint8Array, model: ReportModel): Uint8Array | string;
}

/** The script of the report writer, built as it ships. */
export function buildReportWriter(): string {
  const outfile = join(ROOT, `.build/report-writer.${process.pid}.js`);
  execFileSync("node", [join(__dirname, "reportBundle.mjs"), outfile], { cwd: ROOT });
  const script = readFileSync(outfile, "utf8");
  rmSync(outfile);
  return script;
}

/** The report writer as built, in a realm with no name but those of the language. */
export function bareReport(): BareReport {
  const context = createContext(Object.create(null));
  runInContext(buildReportWriter(), context);
  const bare = runInContext("Bare", context) as Bare;
  return {
    toDocx: (model) => Uint8Array.from(bare.toDocx(JSON.stringify(model))),
    builtInTemplate: () => Uint8Array.from(bare.builtInTemplate(JSON.stringify(SECTION_NAMES))),
    fromTemplate: (template, model) => {
      const made = bare.fromTemplate(Array.from(template), JSON.stringify(model));
      return typeof made[0] === "string"
        ? (made as string[]).join(": ")
        : Uint8Array.from(made as number[]);
    },
  };
}

/** The files in a document, XML and relationships as text. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  // Bytes of jest's realm are no Uint8Array to a library of another.
  const parts = unzipSync(Uint8Array.from(docx));
  return new Map(
    Object.entries(parts)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

/** What stands in the runs, in order; tabs and line breaks are looks. */
export function runTexts(xml: string): string[] {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) =>
    text
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, "&"),
  );
}
