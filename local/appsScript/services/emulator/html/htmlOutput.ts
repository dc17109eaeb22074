import { ANY, TEXT } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { HTML_OUTPUT, HTML_OUTPUT_META_TAG, newTemplate } from "../../core/html/classes";
import { blobAs, blobOfPage } from "../../core/utilities/blob";
import { escapeHtml } from "./escapeHtml";

const output = methods(HTML_OUTPUT, {
  setContent: [[ANY], (page, content) => Object.assign(page, { content: String(content) })],
  append: [[ANY], (page, added) => Object.assign(page, { content: page.content + String(added) })],
  appendUntrusted: [
    [ANY],
    (page, added) => Object.assign(page, { content: page.content + escapeHtml(String(added)) }),
  ],
  clear: [[], (page) => Object.assign(page, { content: "" })],
  getTitle: [[], ({ title }) => title],
  getWidth: [[], ({ width }) => width],
  getHeight: [[], ({ height }) => height],
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
