import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import type { Block, Run } from "../../src/report/block";
import { USUAL_OPTIONS } from "../../src/report/reportSubject";
import { steeringGroupReport } from "../../src/report/steeringGroupReport";
import { sampleCompact } from "../../test/support/sampleCompact";
import { type Figure, sideBySide } from "../figure";
import { beside } from "./beside";
import { peer } from "./peer";

const WORDPROCESSING = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** The sample's report as .docx, beside docxtemplater filling a template of the same words. */
export async function documentPeers(): Promise<readonly Figure[]> {
  const compact = sampleCompact();
  const model = steeringGroupReport(compact, judgeMeasures(compact), [], USUAL_OPTIONS);
  const context = createContext(Object.create(null));
  runInContext(readFileSync("dist/report.js", "utf8"), context);
  const toDocx: (of: typeof model) => Uint8Array = runInContext("reportWriter_().toDocx", context);
  const parts = model.sections.flatMap(({ blocks }) => blocks).map(partOf);
  const template = Buffer.from(templateOf(parts));
  const data = Object.fromEntries(parts.map(({ rows }, at) => [`t${at}`, rows.map(fieldsOf)]));
  const PizZip = peer("pizzip");
  const Docxtemplater = peer("docxtemplater");
  const filled = (): Uint8Array => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    document.render(data);
    return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
  };
  holdSameWords(toDocx(model), filled());
  const files = unzipSync(toDocx(model));
  const ours = "the sample's report written as .docx, with its pictures and looks";
  return beside(
    await sideBySide({
      [ours]: () => toDocx(model),
      "the same words, no pictures and no looks, by docxtemplater": filled,
      "the floor: our parts zipped": () => zipSync(files),
    }),
    ours,
    WHY,
  );
}

const WHY =
  "aimed at is ahead of docxtemplater, which fills in words alone. The pictures are 30 % (compressing them half of that), collecting garbage 19 %, packing 6 %; what is left, the words with their looks by the library docx, takes as long as docxtemplater does for the words. A picture is written four pixels a byte, and what repeats in the sample, 3 of 27, is drawn again; a compression without search was tried: twice as quick, but the pictures came to twice the size.";

/** What is said, line by line, each line cell by cell. */
interface Part {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function partOf(block: Block): Part {
  switch (block.kind) {
    case "table":
      return {
        headers: block.columns.map(({ header }) => header),
        rows: block.rows.map((row) =>
          row.map((cell) =>
            cell.kind === "words"
              ? wordsOf(cell.runs)
              : cell.kind === "status"
                ? cell.status
                : cell.words,
          ),
        ),
      };
    case "title":
      return linesOf([block.above, block.title, ...block.below]);
    case "heading":
      return linesOf([block.text]);
    case "paragraph":
      return linesOf([wordsOf(block.runs)]);
    case "names":
      return linesOf([`${block.label} ${block.names.join("; ")}`]);
    case "list":
      return linesOf(block.items.map(wordsOf));
    case "picture":
      return linesOf([]);
    default:
      return block satisfies never;
  }
}

function linesOf(lines: readonly string[]): Part {
  return { headers: [], rows: lines.map((line) => [line]) };
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "status" ? run.status : run.text)).join("");
}

function fieldsOf(cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(cells.map((words, at) => [`c${at}`, words]));
}

function templateOf(parts: readonly Part[]): Uint8Array {
  const text = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((words) => `<w:tc>${text(words)}</w:tc>`).join("")}</w:tr>`;
  const body = parts.map(({ headers }, at) => {
    if (headers.length === 0) return `${text(`{#t${at}}`)}${text("{c0}")}${text(`{/t${at}}`)}`;
    const fields = headers.map((_, column) => `{c${column}}`);
    fields[0] = `{#t${at}}${fields[0]}`;
    fields[fields.length - 1] += `{/t${at}}`;
    return `<w:tbl>${row(headers.map(escaped))}${row(fields)}</w:tbl><w:p/>`;
  });
  const files = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${WORDPROCESSING}"><w:body>${body.join("")}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

function escaped(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** Throws where the template does not say nearly all that our document says. */
function holdSameWords(ours: Uint8Array, theirs: Uint8Array): void {
  const words = (docx: Uint8Array): readonly string[] =>
    strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array())
      .replace(/<w:p[ >]/g, " $&")
      .replace(/<[^>]+>/g, "")
      .split(/\s+/)
      .filter(Boolean);
  const said = new Set(words(ours));
  const all = words(theirs);
  const share = all.filter((word) => said.has(word)).length / all.length;
  if (share < 0.97 || all.length < 0.8 * words(ours).length) {
    throw new Error(`Of the template's ${all.length} words ${share} are in our document.`);
  }
}
