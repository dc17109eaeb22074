import { enumeration } from "../enumeration";
import { ServiceError } from "../serviceError";
import { signatureError } from "../signature";
import { blobOf } from "../utilities/blob";
import { HtmlOutput } from "./htmlOutput";
import { HtmlTemplate, type RunInRealm } from "./htmlTemplate";

const SANDBOX_MODES = enumeration("HtmlService.SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
const FRAME_MODES = enumeration("HtmlService.XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);

export interface HtmlHost {
  /** The HTML files of the project by their name without ".html". */
  readonly htmlFiles: ReadonlyMap<string, string>;
  readonly run: RunInRealm;
}

export class HtmlService {
  readonly SandboxMode = SANDBOX_MODES;
  readonly XFrameOptionsMode = FRAME_MODES;
  readonly #host: HtmlHost;

  constructor(host: HtmlHost) {
    this.#host = host;
  }

  createHtmlOutput(...args: unknown[]): HtmlOutput {
    return this.#output(contentOf("HtmlService.createHtmlOutput", args));
  }

  createHtmlOutputFromFile(...args: unknown[]): HtmlOutput {
    return this.#output(this.#file(args[0]));
  }

  createTemplate(...args: unknown[]): HtmlTemplate {
    return this.#template(contentOf("HtmlService.createTemplate", args), "template");
  }

  createTemplateFromFile(...args: unknown[]): HtmlTemplate {
    return this.#template(this.#file(args[0]), `${String(args[0])}.html`);
  }

  getUserAgent(): string | null {
    return null;
  }

  toString(): string {
    return "HtmlService";
  }

  #file(name: unknown): string {
    const file = this.#host.htmlFiles.get(String(name).replace(/\.html$/, ""));
    if (file === undefined) throw new ServiceError(`No HTML file named ${String(name)} was found.`);
    return file;
  }

  #template(content: string, fileName: string): HtmlTemplate {
    return new HtmlTemplate(content, fileName, this.#host.run);
  }

  #output(content: string): HtmlOutput {
    return new HtmlOutput(content, (text) => this.#template(text, "template"));
  }
}

function contentOf(method: string, args: readonly unknown[]): string {
  const [source] = args;
  if (source === undefined || source === null) return "";
  if (typeof source === "string") return source;
  const blob = blobOf(source);
  if (blob === null) throw signatureError(method, args);
  return blob.getDataAsString();
}
