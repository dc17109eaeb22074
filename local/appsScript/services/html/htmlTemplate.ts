import { openProperties, rawArguments, uncounted } from "../../realm/hostObject";
import { escapeHtml } from "./escapeHtml";
import { HtmlOutput } from "./htmlOutput";
import { codeOfTemplate } from "./templateCode";

/** Runs source text, a function, in the realm of the script, with arguments handed in as the realm's. */
export type RunInRealm = (source: string, fileName: string, args: readonly unknown[]) => unknown;

/** A page with scriptlets; what a script sets on it are the variables of those. */
export class HtmlTemplate {
  readonly [openProperties]: Record<string, unknown> = Object.create(null);
  readonly #template: string;
  readonly #fileName: string;
  readonly #run: RunInRealm;

  constructor(template: string, fileName: string, run: RunInRealm) {
    this.#template = template;
    this.#fileName = fileName;
    this.#run = run;
  }

  getRawContent(): string {
    return this.#template;
  }

  getCode(): string {
    return codeOfTemplate(this.#template);
  }

  getCodeWithComments(): string {
    return `// ${this.#fileName}\n${this.getCode()}`;
  }

  evaluate(): HtmlOutput {
    const writer = new TemplateWriter();
    // `with` gives the scriptlets the variables by name, as on Google, before the script's own.
    const source = `function (variables, output) { with (variables) {${this.getCode()}\n} }`;
    this.#run(source, this.#fileName, [this[openProperties], writer]);
    return new HtmlOutput(
      TemplateWriter.textOf(writer),
      (content) => new HtmlTemplate(content, this.#fileName, this.#run),
    );
  }

  toString(): string {
    return "HtmlTemplate";
  }
}

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
