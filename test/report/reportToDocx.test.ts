import { SaxesParser } from "saxes";
import { aCompact } from "../support/builders";
import { bareReport, partsOf, runTexts } from "./bareReport";
import { hostileCompact } from "./hostileCompact";
import { firstDifference, lettersOf, textsOf } from "./reportText";
import { reportOn, sampleReport } from "./sampleReport";

const bare = bareReport();
const sample = partsOf(bare.toDocx(sampleReport()));
const hostile = reportOn(hostileCompact());
const hostileParts = partsOf(bare.toDocx(hostile));
const documentXml = sample.get("word/document.xml") ?? "";

test("a document is made without timers, text coders or any other name but the language's", () => {
  expect(documentXml).toContain("Progress report to the Steering Group");
});

test("the same report gives the same bytes", () => {
  const model = sampleReport();
  const first = Buffer.from(bare.toDocx(model));
  expect(first.equals(Buffer.from(bare.toDocx(model)))).toBe(true);
});

test("it says what the model says, in that order", () => {
  expect(
    firstDifference(lettersOf(runTexts(documentXml)), lettersOf(textsOf(sampleReport()))),
  ).toBe("the same");
});

test.each([
  ["the sample", sample],
  ["an empty workbook", partsOf(bare.toDocx(reportOn(aCompact())))],
  ["hostile text everywhere", hostileParts],
])("%s: every part is well-formed XML", (_, parts) => {
  for (const [path, xml] of parts) {
    expect([path, faultIn(xml)]).toEqual([path, ""]);
  }
});

test("hostile text stands in it letter by letter", () => {
  const xml = hostileParts.get("word/document.xml") ?? "";
  expect(firstDifference(lettersOf(runTexts(xml)), lettersOf(textsOf(hostile)))).toBe("the same");
});

test("right-to-left words are marked as such", () => {
  const xml = hostileParts.get("word/document.xml") ?? "";
  expect(xml).toMatch(/<w:rtl\/>(?:(?!<\/w:r>).)*شركة الاختبار العامة/);
  expect(xml).not.toMatch(/<w:rtl\/>(?:(?!<\/w:r>).)*<w:t[^>]*>[^<]*Limited/);
});

describe("accessible and archival", () => {
  test("the language is British English, in the text and in the properties", () => {
    expect(sample.get("word/styles.xml")).toContain('<w:lang w:val="en-GB"');
    expect(sample.get("docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
  });

  test("the title and the As at day are in the properties", () => {
    const core = sample.get("docProps/core.xml");
    expect(core).toContain(
      "<dc:title>Progress report to the Steering Group, 7 Oct 2009</dc:title>",
    );
    expect(core).toContain('W3CDTF">2009-10-07T00:00:00Z</dcterms:created>');
  });

  test("every table says what it holds and repeats its header row", () => {
    const tables = documentXml.split("<w:tbl>").slice(1);
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      expect(table).toMatch(/^<w:tblPr>.*?<w:tblDescription w:val="[^"]{10,}"\/><\/w:tblPr>/);
      expect(table).toMatch(/^.*?<w:tr>.*?<w:tblHeader\/>/);
    }
  });

  test("every picture has alternative text with its figures", () => {
    const alts = [...documentXml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt);
    expect(alts).toHaveLength(documentXml.split("<w:drawing>").length - 1);
    expect(alts[0]).toBe("Progress bar: 21 of 27 organisations, 21 due by now.");
    expect(alts).toContain("Progress bar: 0 of 2 events, 2 more booked, 1 due by now.");
    expect(alts).not.toContain("");
  });

  test("headings have their place in the outline, which not every program takes from the name", () => {
    const styles = sample.get("word/styles.xml") ?? "";
    for (const level of [1, 2, 3]) {
      const style = styles.split(`w:styleId="Heading${level}"`)[1]?.split("</w:style>")[0];
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
    }
  });

  test("headings begin at the first level and skip none", () => {
    const levels = [...documentXml.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) =>
      Number(level),
    );
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  test("pages are A4 with their number on each", () => {
    expect(documentXml).toMatch(/<w:pgSz [^>]*w:h="16838"/);
    expect(documentXml).toMatch(/<w:pgSz [^>]*w:w="11906"/);
    const footers = [...sample].filter(([path]) => /word\/footer\d/.test(path));
    expect(footers).toHaveLength(2);
    for (const [, xml] of footers) expect(xml).toMatch(/PAGE<.*NUMPAGES</);
  });
});

test("heading, Why and chart of a measure stay on one page", () => {
  const from = documentXml.indexOf(
    ">SM1 All 27 organisations to have made the Skills Pledge by the",
  );
  const to = documentXml.indexOf("<w:drawing>", from);
  const between = documentXml.slice(documentXml.lastIndexOf("<w:p>", from), to);
  const paragraphs = between.split("<w:p>").slice(1, -1);
  expect(paragraphs).toHaveLength(2);
  const styles = ["Heading2", "CompactIntro"];
  const loose = paragraphs.filter(
    (xml) => !xml.includes("<w:keepNext/>") && !styles.some((style) => xml.includes(style)),
  );
  expect(loose).toEqual([]);
});

test("of a long table no row stands alone below its heading, or on the page that it ends on", () => {
  const [table = ""] = (documentXml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((xml) =>
    xml.includes("Success measures: for each one"),
  );
  const kept = (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
    /<w:keepNext\/>|CompactCellHeader/.test(row),
  );
  const [yes, no] = [true, false];
  expect(kept).toEqual([yes, yes, yes, no, no, no, no, no, yes, yes, no]);
});

test("space is a matter of styles: outside of tables no paragraph is empty", () => {
  const outside = documentXml.replace(/<w:tbl>.*?<\/w:tbl>/gs, "");
  const paragraphs = outside.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  expect(paragraphs.length).toBeGreaterThan(100);
  expect(paragraphs.filter((xml) => !/<w:t[ >]|<w:drawing>/.test(xml))).toEqual([]);
  expect(outside).not.toMatch(/<w:spacing /);
});

test("recommendations are a numbered list of the document, not typed numbers", () => {
  const first = /<w:p>(?:(?!<\/w:p>).)*note the progress of/s.exec(documentXml)?.[0] ?? "";
  const id = /<w:numId w:val="(\d+)"/.exec(first)?.[1];
  const numbering = sample.get("word/numbering.xml") ?? "";
  const abstract = new RegExp(`<w:num w:numId="${id}".*?<w:abstractNumId w:val="(\\d+)"`).exec(
    numbering,
  )?.[1];
  expect(numbering).toMatch(
    new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?<w:numFmt w:val="decimal"`),
  );
});

test("a Compact's name however long leaves the head of a page to one line", () => {
  const header = [...hostileParts].find(([path]) => /word\/header\d/.test(path))?.[1] ?? "";
  const text = lettersOf(runTexts(header));
  expect(text.length).toBeLessThan(140);
  expect(text).toMatch(/…·ProgressreporttotheSteeringGroup,7Oct2009$/);
});

test("no status is told by colour alone: shape and word stand with it", () => {
  expect(lettersOf(runTexts(documentXml))).toContain("●Oncourse");
  expect(lettersOf(runTexts(documentXml))).toContain("▲Atrisk");
});

function faultIn(xml: string): string {
  let fault = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", ({ message }) => {
    fault ||= message;
  });
  parser.write(xml).close();
  return fault;
}
