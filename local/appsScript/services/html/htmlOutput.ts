import { ANY, NUMBER, orNull, TEXT } from "../../declare/kinds";
import { methods } from "../../declare/methods";
import { table } from "../../declare/surface";
import { blobAs, blobOfPage } from "../utilities/blob";
import { HTML_OUTPUT, HTML_OUTPUT_META_TAG, newTemplate } from "./classes";
import { escapeHtml } from "./escapeHtml";

const PIXELS = orNull(NUMBER);

const output = methods(HTML_OUTPUT, {
  getContent: [[], ({ content }) => content],
  setContent: [[ANY], (page, content) => Object.assign(page, { content: String(content) })],
  append: [[ANY], (page, added) => Object.assign(page, { content: page.content + String(added) })],
  appendUntrusted: [
    [ANY],
    (page, added) => Object.assign(page, { content: page.content + escapeHtml(String(added)) }),
  ],
  clear: [[], (page) => Object.assign(page, { content: "" })],
  getTitle: [[], ({ title }) => title],
  setTitle: [[ANY], (page, title) => Object.assign(page, { title: String(title) })],
  getWidth: [[], ({ width }) => width],
  setWidth: [[PIXELS], (page, width) => Object.assign(page, { width })],
  getHeight: [[], ({ height }) => height],
  setHeight: [[PIXELS], (page, height) => Object.assign(page, { height })],
  addMetaTag: [
    [TEXT, TEXT],
    (page, name, content) => {
      const tag = HTML_OUTPUT_META_TAG.of({ name, content });
      return Object.assign(page, { metaTags: [...page.metaTags, tag] });
    },
  ],
  getMetaTags: [[], ({ metaTags }) => metaTags],
  getFaviconUrl: [[], ({ favicon }) => favicon],
  setFaviconUrl: [[TEXT], (page, favicon) => Object.assign(page, { favicon })],
  // Pages always run in a frame of their own, whatever is asked for.
  setSandboxMode: [[ANY], (page) => page],
  setXFrameOptionsMode: [[ANY], (page) => page],
  asTemplate: [[], (page) => newTemplate(page.content, page)],
  getBlob: [[], blobOfPage],
  getAs: [[TEXT], (page, contentType) => blobAs(blobOfPage(page), contentType)],
});

const metaTag = methods(HTML_OUTPUT_META_TAG, {
  getName: [[], ({ name }) => name],
  getContent: [[], ({ content }) => content],
});

export const HTML_OUTPUT_TABLES = [
  table(HTML_OUTPUT, [output]),
  table(HTML_OUTPUT_META_TAG, [metaTag]),
];
