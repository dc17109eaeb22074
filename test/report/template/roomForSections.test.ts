import { strFromU8, strToU8, unzipSync } from "fflate";
import { roomForSections } from "../../../src/report/template/roomForSections";

const LINE = '<w:p><w:r><w:t xml:space="preserve">{{summary}}</w:t></w:r></w:p>';
const PICTURE = "<w:r><w:drawing><a:pic/></w:drawing></w:r>";
const LANDSCAPE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>';

test("a line that holds nothing but the placeholder stays as it is", () => {
  expect(made("<w:p><w:r><w:t>{{sum</w:t></w:r><w:r><w:t>mary}}</w:t></w:r></w:p>")).toBeNull();
});

test("the section break that Word keeps in the line of the placeholder gets the line behind it", () => {
  const room = made(
    `<w:p><w:pPr><w:keepNext/>${LANDSCAPE}</w:pPr><w:r><w:t>{{summary}}</w:t></w:r></w:p>`,
  );
  expect(room).toMatch(new RegExp(`^${LINE.replace(/[{}]/g, "\\$&")}<w:p><w:pPr>.*</w:p>$`));
  expect(room?.split(LANDSCAPE)).toHaveLength(2);
});

test("a picture beside the placeholder gets the line before it", () => {
  expect(made(`<w:p>${PICTURE}<w:r><w:t>{{summary}}</w:t></w:r></w:p>`)).toBe(
    `<w:p>${PICTURE}<w:r></w:r></w:p>${LINE}`,
  );
});

test("a text box in the line of the placeholder keeps what it says", () => {
  const box =
    "<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Logo</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>";
  expect(made(`<w:p>${box}<w:r><w:t>{{summary}}</w:t></w:r></w:p>`)).toBe(
    `<w:p>${box}<w:r></w:r></w:p>${LINE}`,
  );
});

test.each([
  '<w:p><w:r><w:br w:type="page"/><w:t>{{summary}}</w:t></w:r></w:p>',
  "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>{{summary}}</w:t></w:r></w:p>",
])("a page break before the placeholder stays, unless the section begins a page itself", (line) => {
  expect(made(line)).toMatch(/^<w:p><w:pPr><w:pageBreakBefore\/>.*\{\{summary\}\}/);
  expect(made(line, true)).toBeNull();
});

function made(paragraph: string, startsPage = false): string | null {
  const parts = { "word/document.xml": strToU8(`<w:body>${paragraph}<w:p/></w:body>`) };
  const room = roomForSections(parts, [{ typed: "summary", startsPage }]);
  if (room === null) return null;
  const xml = strFromU8(unzipSync(room)["word/document.xml"] ?? new Uint8Array(0));
  return xml.replace("<w:body>", "").replace("<w:p/></w:body>", "");
}
