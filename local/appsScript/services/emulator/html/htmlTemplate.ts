import { googleClass, type PlaceOf } from "../../../declare/googleClass";
import { ANY } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { openProperties } from "../../../realm/hostObject";
import { HTML_TEMPLATE, newPage } from "../../core/html/classes";
import { escapeHtml } from "./escapeHtml";
import { codeOfTemplate } from "./templateCode";

const template = methods(HTML_TEMPLATE, {
  getRawContent: [[], ({ template }) => template],
  getCode: [[], ({ template }) => codeOfTemplate(template)],
  getCodeWithComments: [
    [],
    ({ template, fileName }) => `// ${fileName}\n${codeOfTemplate(template)}`,
  ],
  evaluate: [
    [],
    (page) => {
      const writer = WRITER.of({ text: "" });
      // `with` gives the scriptlets the variables by name, as on Google, before the script's own.
      const code = codeOfTemplate(page.template);
      const source = `function (variables, output) { with (variables) {${code}\n} }`;
      page.run(source, page.fileName, [page[openProperties], writer]);
      return newPage(writer.text, page);
    },
  ],
});

/** What the code of a template prints to. */
interface Writer {
  none(value: unknown): void;
  html(value: unknown): void;
  script(value: unknown): void;
  scriptText(value: unknown): void;
}

const WRITER = googleClass<Writer>()<{ text: string }>("TemplateWriter", {
  uncounted: true,
  rawArguments: true,
});

const writer = methods(WRITER, {
  none: [[ANY], (writer, value) => write(writer, value, (text) => text)],
  html: [[ANY], (writer, value) => write(writer, value, escapeHtml)],
  // Inside a script element: as JavaScript writes it, unable to close the element.
  script: [
    [ANY],
    (writer, value) => {
      writer.text += (JSON.stringify(value) ?? "null")
        .replace(/</g, "\\u003c")
        .replace(/\u2028/g, "\\u2028")
        .replace(/\u2029/g, "\\u2029");
    },
  ],
  // Inside quotes in a script element: nothing that could close them.
  scriptText: [[ANY], (writer, value) => write(writer, value, escapedInQuotes)],
});

export const HTML_TEMPLATE_TABLES = [table(HTML_TEMPLATE, [template]), table(WRITER, [writer])];

function write(
  writer: PlaceOf<typeof WRITER>,
  value: unknown,
  written: (text: string) => string,
): void {
  if (value !== undefined && value !== null) writer.text += written(String(value));
}

function escapedInQuotes(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  return escaped.replace(/\\"|["'`<>&\u2028\u2029$]/g, (found) => {
    const code = found.charCodeAt(found.length - 1);
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
}
