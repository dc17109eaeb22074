import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { openProperties, rawArguments, uncounted } from "../../../realm/hostObject";
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
      const writer = new TemplateWriter();
      // `with` gives the scriptlets the variables by name, as on Google, before the script's own.
      const code = codeOfTemplate(page.template);
      const source = `function (variables, output) { with (variables) {${code}\n} }`;
      page.run(source, page.fileName, [page[openProperties], writer]);
      return newPage(TemplateWriter.textOf(writer), page);
    },
  ],
});

export const HTML_TEMPLATE_TABLE = table(HTML_TEMPLATE, [template]);

/** What the code of a template prints to. */
class TemplateWriter {
  readonly [uncounted] = true;
  readonly [rawArguments] = true;
  #text = "";

  static textOf(writer: TemplateWriter): string {
    return writer.#text;
  }

  none(value: unknown): void {
    if (value !== undefined && value !== null) this.#text += String(value);
  }

  html(value: unknown): void {
    if (value !== undefined && value !== null) this.#text += escapeHtml(String(value));
  }

  /** Inside a script element: as JavaScript writes it, unable to close the element. */
  script(value: unknown): void {
    this.#text += (JSON.stringify(value) ?? "null")
      .replace(/</g, "\\u003c")
      .replace(/\u2028/g, "\\u2028")
      .replace(/\u2029/g, "\\u2029");
  }

  /** Inside quotes in a script element: nothing that could close them. */
  scriptText(value: unknown): void {
    if (value === undefined || value === null) return;
    const escaped = JSON.stringify(String(value)).slice(1, -1);
    this.#text += escaped.replace(/\\"|["'`<>&\u2028\u2029$]/g, (found) => {
      const code = found.charCodeAt(found.length - 1);
      return `\\u${code.toString(16).padStart(4, "0")}`;
    });
  }
}
