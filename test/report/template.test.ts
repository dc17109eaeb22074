import { strToU8, unzipSync, zipSync } from "fflate";
import { SECTIONS } from "../../src/report/sections";
import { aCompact, aMeasure, membersWith } from "../support/builders";
import { bareReport, partsOf, runTexts } from "./bareReport";
import { hostileCompact } from "./hostileCompact";
import { firstDifference, lettersOf } from "./reportText";
import { reportOn, sampleReport } from "./sampleReport";

const bare = bareReport();
const model = sampleReport();

test("the built-in template names every section in plain sight", () => {
  const text = lettersOf(runTexts(partsOf(bare.builtInTemplate()).get("word/document.xml") ?? ""));
  for (const name of Object.keys(SECTIONS).filter((section) => section !== "report_heading")) {
    expect(text).toContain(`{{${name}}}`);
  }
});

test("the report from the built-in template says what the built-in report says", () => {
  const made = documentOf(bare.fromTemplate(bare.builtInTemplate(), model));
  const direct = documentOf(bare.toDocx(model));
  const heading = "Tresham Business Solutions, Corby";
  const expected = lettersOf(runTexts(direct)).replace(lettersOf([`, ${heading}`]), "");
  expect(firstDifference(lettersOf(runTexts(made)), expected)).toBe("the same");
});

test("what the template does not name is left out, everything else in it stays", () => {
  const text = refusalOf(
    bare.fromTemplate(aTemplate(["Dear all,", "{{summary}}", "Yours, {{chair}}"]), model),
  );
  expect(text).toBe(
    "Dear all,Purpose: to say whether the Compact is on course for its targets, and to ask for 2 decisions (recommendations 2 and 3).8 of 10 success measures are on course and 2 are at risk. In the action plan 1 action is overdue; 4 are due by the meeting on 10 Dec 2009.Yours, Principal, Northampton College",
  );
});

test("a placeholder that the editor has cut into pieces is one placeholder", () => {
  const cut = aTemplate([["{", "{next_", "meeting", "_date}", "}"]]);
  expect(refusalOf(bare.fromTemplate(cut, model))).toBe("10 Dec 2009");
});

test("capitals, spaces, hyphens and what cannot be seen do not matter", () => {
  const template = aTemplate(["{{ As at }}", "{{AS-AT}}", "{{as_\u200bat}}"]);
  expect(refusalOf(bare.fromTemplate(template, model))).toBe("7 Oct 20097 Oct 20097 Oct 2009");
});

test("a placeholder may come twice", () => {
  const template = aTemplate([
    "{{compact_name}} and {{compact_name}}",
    "{{next_meeting}}",
    "{{next_meeting}}",
  ]);
  expect(refusalOf(bare.fromTemplate(template, model)).match(/Next meeting/g)).toHaveLength(2);
});

test.each([
  [
    "an unknown one is named with the nearest known one",
    ["{{sucess_mesures}}"],
    "The template names {{sucess_mesures}}, which the report does not have. Did you mean {{success_measures}}?",
  ],
  [
    "a section shares no line with other words",
    ["Members: {{membership}}"],
    "In the template {{membership}} must stand in a line of its own; it stands in 'Members: {{membership}}'.",
  ],
  [
    "a name that every object of the language has is none of the report's",
    ["{{constructor}}"],
    `The template names {{constructor}}, which the report does not have. Known are ${Object.keys(SECTIONS).join(", ")}, compact_name, report_title, programme_year, as_at, for_meeting, next_meeting_date, chair, coordinator.`,
  ],
  [
    "one over two lines is told of",
    ["{{next</w:t><w:br/><w:t>meeting}}"],
    "In the template {{next meeting}} has a line break or a tab inside. Type it in one go.",
  ],
  [
    "a template that names nothing would make a document without the report",
    ["Dear all,", "{summary}", "{ { summary } }"],
    "The template names nothing that the report has. Write {{success_measures}}, for example, in a line of its own where that table is to stand.",
  ],
  [
    "one without an end is no placeholder",
    ["As at {{as_at"],
    "In the template a placeholder has no end or no beginning: 'As at {{as_at'. Write it as {{summary}}.",
  ],
])("%s, before anything is made", (_, lines, sentence) => {
  expect(bare.fromTemplate(aTemplate(lines), model)).toBe(`template-placeholder: ${sentence}`);
});

test("a section has no room in a header", () => {
  const parts = unzipSync(Uint8Array.from(bare.builtInTemplate()));
  const header = Object.keys(parts).find((path) => /word\/header\d/.test(path)) ?? "";
  const xml = partsOf(bare.builtInTemplate()).get(header) ?? "";
  const changed = xml.replace(/\{\{compact_name\}\}/, "{{summary}}");
  const template = zipSync({ ...parts, [header]: bytesOf(changed) });
  expect(bare.fromTemplate(template, model)).toBe(
    "template-placeholder: In the template {{summary}} stands in a header or footer. Put it in a line of its own in the text.",
  );
});

test("a section with tables of its own has no room in a table; words have", () => {
  const inCell = (name: string): Uint8Array | string => bare.fromTemplate(aTableWith(name), model);
  expect(inCell("{{success_measures}}")).toBe(
    "template-placeholder: In the template {{success_measures}} stands in a table. Put it in a line of its own in the text.",
  );
  expect(refusalOf(inCell("{{next_meeting}}"))).toContain("Next meeting");
  expect(refusalOf(inCell("As at {{as_at}}"))).toBe("As at 7 Oct 2009Below the table");
});

test("a section with tables of its own has no room in a text box", () => {
  const box = "<w:txbxContent><w:p><w:r><w:t>{{events}}</w:t></w:r></w:p></w:txbxContent>";
  const template = aTemplate([`</w:t><w:pict><v:textbox>${box}</v:textbox></w:pict><w:t>`]);
  expect(bare.fromTemplate(template, model)).toBe(
    "template-placeholder: In the template {{events}} stands in a text box. Put it in a line of its own in the text.",
  );
});

test("the section break in the line of a section stays", () => {
  const landscape = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>';
  const parts = unzipSync(aTemplate(["{{summary}}", "{{next_meeting}}"]));
  const xml = new TextDecoder().decode(parts["word/document.xml"]);
  const changed = xml.replace("<w:p>", `<w:p><w:pPr>${landscape}</w:pPr>`);
  const made = bare.fromTemplate(
    zipSync({ ...parts, "word/document.xml": bytesOf(changed) }),
    model,
  );
  expect(documentOf(made)).toMatch(/on course.*<w:pgSz w:w="16838".*Next meeting/s);
});

test.each([
  "report_heading",
  "summary",
  "recommendations",
  "needs_attention",
  "group_updates",
  "next_meeting",
])("%s has nothing but words in it", (name) => {
  for (const report of [model, reportOn(hostileCompact())]) {
    const blocks = report.sections.find((section) => section.name === name)?.blocks ?? [];
    expect(blocks.filter(({ kind }) => kind === "table" || kind === "picture")).toEqual([]);
  }
});

test("words of the workbook that look like placeholders stay words", () => {
  const template = aTemplate(["{{membership}}", "{{summary}}"]);
  const text = refusalOf(bare.fromTemplate(template, reportOn(hostileCompact())));
  expect(text.replace(/\u2060/g, "")).toContain("{{summary}} and {{unknown}} Ltd");
});

test("a warning of unreliable figures goes in even where the template has no summary", () => {
  const unjudged = reportOn(aCompact({ measures: [aMeasure({ Due: "" })] }));
  const made = refusalOf(bare.fromTemplate(aTemplate(["{{as_at}}", "{{next_meeting}}"]), unjudged));
  expect(made).toMatch(/^7 Oct 2009Draft: some figures cannot be relied on yet\. .*Next meeting/);
});

test("a template of before, which has the exceptions alone, has the recommendations above them", () => {
  const made = refusalOf(bare.fromTemplate(aTemplate(["{{needs_attention}}"]), model));
  expect(made).toMatch(/^Recommendations.*ratify the targets of SM4 and SM6, .*Exceptions/);
  const both = aTemplate(["{{needs_attention}}", "{{recommendations}}"]);
  expect(refusalOf(bare.fromTemplate(both, model)).match(/Recommendations/g)).toHaveLength(1);
});

test("a warning stands below the decisions that a template names", () => {
  const unjudged = reportOn(aCompact({ measures: [aMeasure({ Due: "" })] }));
  const made = refusalOf(
    bare.fromTemplate(
      aTemplate(["{{as_at}}", "{{next_meeting}}", "{{recommendations}}"]),
      unjudged,
    ),
  );
  expect(made).toMatch(/Recommendations.*Draft: some figures cannot be relied on yet\./);
});

test("appendices are marked in the template's own order, and only behind the paper itself", () => {
  const made = refusalOf(
    bare.fromTemplate(
      aTemplate(["{{events}}", "{{next_meeting}}", "{{year}}", "{{how_judged}}"]),
      model,
    ),
  );
  expect(made).toMatch(/^Events.*Next meeting.*Appendix A: The year.*Appendix B: How statuses/);
});

test("a long list stays where the template has none for it", () => {
  const long = reportOn(
    aCompact({
      members: membersWith("Skills Pledge on", new Array(61).fill("")),
      measures: [aMeasure()],
    }),
  );
  expect(refusalOf(bare.fromTemplate(aTemplate(["{{priorities}}"]), long))).toMatch(
    /Who has yet to \(61\): [^;.]+;/,
  );
  const made = refusalOf(
    bare.fromTemplate(aTemplate(["{{priorities}}", "{{lists_of_names}}"]), long),
  );
  expect(made).toMatch(/Who has yet to \(61\): list 1 in Appendix A\..*Appendix A: Lists of names/);
});

test("a document that lacks the report's styles gets them", () => {
  const made = bare.fromTemplate(aTemplate(["{{success_measures}}"]), model);
  if (typeof made === "string") throw new Error(made);
  const styles = partsOf(made).get("word/styles.xml") ?? "";
  expect(styles.match(/w:styleId="CompactCell"/g)).toHaveLength(1);
  expect(styles).toContain('<w:lang w:val="en-GB"/>');
});

test("tables are as wide as the text of the template", () => {
  const made = documentOf(bare.fromTemplate(aTemplate(["{{success_measures}}"]), model));
  expect(made).toMatch(/<w:tblW w:type="dxa" w:w="90\d\d"\/>/);
});

test("where pages differ in width, tables fit the narrowest", () => {
  const landscape =
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:left="1440" w:right="1440"/></w:sectPr></w:pPr></w:p>';
  const parts = unzipSync(aTemplate(["{{events}}"]));
  const xml = new TextDecoder().decode(parts["word/document.xml"]);
  const changed = zipSync({
    ...parts,
    "word/document.xml": bytesOf(xml.replace("<w:body>", `<w:body>${landscape}`)),
  });
  const made = documentOf(bare.fromTemplate(changed, model));
  const plain = documentOf(bare.fromTemplate(aTemplate(["{{events}}"]), model));
  const width = /<w:tblW [^>]*>/;
  expect(width.exec(made)?.[0]).toBe(width.exec(plain)?.[0]);
});

test("headings that the template lacks are the report's own, which stay with what they head", () => {
  const made = bare.fromTemplate(aTemplate(["{{next_meeting}}"]), model);
  if (typeof made === "string") throw new Error(made);
  const heading = /w:styleId="Heading1".*?<\/w:style>/s.exec(
    partsOf(made).get("word/styles.xml") ?? "",
  )?.[0];
  expect(heading).toContain("<w:keepNext/>");
});

test("a document with a password, or in the old format, is told of as that", () => {
  const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
  expect(bare.fromTemplate(locked, model)).toMatch(
    /^template-unreadable: The template has a password, or is in the old Word format \(\.doc\)\. Save it as \.docx/,
  );
});

test("a template of Word Online, whose text lies in document2.xml, is read as any other", () => {
  const moved = renamed(aTemplate(["Dear all,", "{{next_meeting_date}}"]), {
    "word/document.xml": "word/document2.xml",
    "word/styles.xml": "word/styles2.xml",
  });
  expect(refusalOf(bare.fromTemplate(moved, model))).toBe("Dear all,10 Dec 2009");
  const made = bare.fromTemplate(moved, model);
  const names = typeof made === "string" ? [] : Object.keys(unzipSync(made));
  expect(names.filter((name) => /document|styles/.test(name)).sort()).toEqual([
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/styles.xml",
  ]);
});

test("parts of a template are found whatever the case of their names", () => {
  const { "word/document.xml": text, ...parts } = unzipSync(aTemplate(["{{next_meeting_date}}"]));
  const moved = zipSync({ ...parts, "Word/Document.xml": text ?? new Uint8Array() });
  expect(refusalOf(bare.fromTemplate(moved, model))).toBe("10 Dec 2009");
});

test("a template whose text lies in another folder is read", () => {
  const moved = renamed(aTemplate(["{{next_meeting_date}}"]), {
    "word/document.xml": "parts/text.xml",
  });
  expect(refusalOf(bare.fromTemplate(moved, model))).toBe("10 Dec 2009");
});

test("what is no Word document is refused in words", () => {
  expect(bare.fromTemplate(Uint8Array.from([1, 2, 3]), model)).toMatch(
    /^template-unreadable: The template is not a Word document\./,
  );
});

/** A document as Google Docs exports it: its own styles only, one inch margins, runs in pieces. */
function aTemplate(lines: readonly (string | readonly string[])[]): Uint8Array {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const run = (text: string): string =>
    `<w:r w:rsidR="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraphs = lines.map((line) => {
    const pieces = typeof line === "string" ? [line] : line;
    return `<w:p>${pieces.map(run).join('<w:proofErr w:type="spellStart"/>')}</w:p>`;
  });
  const section =
    '<w:sectPr><w:pgSz w:h="16834" w:w="11909"/><w:pgMar w:bottom="1440" w:top="1440" w:left="1440" w:right="1440" w:header="720" w:footer="720"/></w:sectPr>';
  return zipSync({
    "[Content_Types].xml": bytesOf(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
    ),
    "_rels/.rels": bytesOf(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/_rels/document.xml.rels": bytesOf(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
    "word/styles.xml": bytesOf(
      `<?xml version="1.0"?><w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="normal"/></w:style></w:styles>`,
    ),
    "word/document.xml": bytesOf(
      `<?xml version="1.0"?><w:document ${W}><w:body>${paragraphs.join("")}${section}</w:body></w:document>`,
    ),
  });
}

function aTableWith(line: string): Uint8Array {
  const parts = unzipSync(aTemplate([line, "Below the table"]));
  const xml = new TextDecoder().decode(parts["word/document.xml"]);
  const inTable = xml.replace(
    /<w:p>.*?<\/w:p>/,
    "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>$&<w:p/></w:tc></w:tr></w:tbl>",
  );
  return zipSync({ ...parts, "word/document.xml": bytesOf(inTable) });
}

/** The document with those parts under other names, and all that points at them. */
function renamed(docx: Uint8Array, names: { readonly [from: string]: string }): Uint8Array {
  const nameOf = (path: string): string => names[path] ?? path;
  const relationsOf = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");
  const parts = Object.entries(unzipSync(docx)).map(([path, bytes]): [string, Uint8Array] => {
    const isXml = path === "[Content_Types].xml" || path.endsWith(".rels");
    const text = Object.entries(names).reduce(
      (changed, [from, to]) => changed.replaceAll(from, to),
      new TextDecoder().decode(bytes).replace('Target="styles.xml"', 'Target="/word/styles.xml"'),
    );
    const source = Object.keys(names).find((from) => relationsOf(from) === path);
    const to = source === undefined ? nameOf(path) : relationsOf(nameOf(source));
    return [to, isXml ? bytesOf(text) : bytes];
  });
  return zipSync(Object.fromEntries(parts));
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(strToU8(text));
}

function documentOf(made: Uint8Array | string): string {
  if (typeof made === "string") throw new Error(made);
  return partsOf(made).get("word/document.xml") ?? "";
}

function refusalOf(made: Uint8Array | string): string {
  return runTexts(documentOf(made)).join("");
}
