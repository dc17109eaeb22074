import { reportToHtml } from "../../src/report/reportToHtml";
import { aCompact } from "../support/builders";
import { hostileCompact } from "./hostileCompact";
import { firstDifference, lettersOf, textsOf } from "./reportText";
import { reportOn, sampleReport } from "./sampleReport";

test.each([
  ["the sample", () => sampleReport()],
  ["an empty workbook", () => reportOn(aCompact())],
  ["hostile text everywhere", () => reportOn(hostileCompact())],
])("%s: the page says what the model says, in that order", (_, make) => {
  const model = make();
  const page = lettersOf([textOfPage(reportToHtml(model))]);
  expect(firstDifference(page, lettersOf(textsOf(model)))).toBe("the same");
});

test("text of the workbook never becomes a tag, an attribute or a script", () => {
  const html = reportToHtml(reportOn(hostileCompact()));
  expect(html).not.toMatch(/<script|<img|<b>/i);
  expect(html).toContain("&lt;b&gt;&amp;&quot;");
});

test("the page asks nothing of any other place", () => {
  const html = reportToHtml(sampleReport());
  expect(html).not.toMatch(/https?:|src=|@import|url\((?!#)/);
});

test("headings go from the title down, each table has its headers", () => {
  const html = reportToHtml(sampleReport());
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain('<html lang="en-GB">');
  expect(html).toContain('<th scope="col">Success measure</th>');
  expect(html).toContain('aria-label="Progress bar: 21 of 27 organisations, 21 due by now."');
});

/** What a reader reads: the body without its pictures and tags. */
function textOfPage(html: string): string {
  return html
    .replace(/^.*<main>/s, "")
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}
