import { ANY, NUMBER, orNull } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { HTML_OUTPUT } from "./classes";

const PIXELS = orNull(NUMBER);

const output = methods(HTML_OUTPUT, {
  getContent: [[], ({ content }) => content],
  setTitle: [[ANY], (page, title) => Object.assign(page, { title: String(title) })],
  setWidth: [[PIXELS], (page, width) => Object.assign(page, { width })],
  setHeight: [[PIXELS], (page, height) => Object.assign(page, { height })],
});

export const HTML_OUTPUT_TABLE = table(HTML_OUTPUT, [output]);
