import { signatureError } from "../signature";
import { Blob } from "../utilities/blob";
import { escapeHtml } from "./escapeHtml";
import type { HtmlTemplate } from "./htmlTemplate";

/** A page that a script may show. */
export class HtmlOutput {
  readonly #asTemplate: (content: string) => HtmlTemplate;
  readonly #metaTags: HtmlOutputMetaTag[] = [];
  #content: string;
  #title = "";
  #favicon = "";
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string, asTemplate: (content: string) => HtmlTemplate) {
    this.#content = content;
    this.#asTemplate = asTemplate;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: unknown): this {
    this.#content = String(content);
    return this;
  }

  append(content: unknown): this {
    this.#content += String(content);
    return this;
  }

  appendUntrusted(content: unknown): this {
    this.#content += escapeHtml(String(content));
    return this;
  }

  clear(): this {
    this.#content = "";
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: unknown): this {
    this.#title = String(title);
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  setWidth(width: unknown): this {
    this.#width = pixels("setWidth", width);
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: unknown): this {
    this.#height = pixels("setHeight", height);
    return this;
  }

  addMetaTag(name: string, content: string): this {
    this.#metaTags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }

  getMetaTags(): readonly HtmlOutputMetaTag[] {
    return [...this.#metaTags];
  }

  getFaviconUrl(): string {
    return this.#favicon;
  }

  setFaviconUrl(address: string): this {
    this.#favicon = address;
    return this;
  }

  /** Pages always run in a frame of their own, whatever is asked for. */
  setSandboxMode(_mode: unknown): this {
    return this;
  }

  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }

  asTemplate(): HtmlTemplate {
    return this.#asTemplate(this.#content);
  }

  getBlob(): Blob {
    return new Blob(new TextEncoder().encode(this.#content), "text/html", "output.html");
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }

  toString(): string {
    return "HtmlOutput";
  }
}

export class HtmlOutputMetaTag {
  readonly #name: string;
  readonly #content: string;

  constructor(name: string, content: string) {
    this.#name = name;
    this.#content = content;
  }

  getName(): string {
    return this.#name;
  }

  getContent(): string {
    return this.#content;
  }

  toString(): string {
    return "HtmlOutputMetaTag";
  }
}

function pixels(method: string, value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "number") throw signatureError(`HtmlService.HtmlOutput.${method}`, [value]);
  return value;
}
