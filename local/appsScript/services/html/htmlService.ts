import { googleClass } from "../../declare/googleClass";
import { ANY, type Kind, optional } from "../../declare/kinds";
import { methods } from "../../declare/methods";
import { table } from "../../declare/surface";
import { enumeration } from "../enumeration";
import { ServiceError } from "../serviceError";
import { blobOf } from "../utilities/blob";
import { decodeText } from "../utilities/bytes";
import { newPage, newTemplate, type RunInRealm } from "./classes";

const SANDBOX_MODES = enumeration("HtmlService.SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
const FRAME_MODES = enumeration("HtmlService.XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);

interface HtmlHost {
  /** The HTML files of the project by their name without ".html". */
  readonly htmlFiles: ReadonlyMap<string, string>;
  readonly run: RunInRealm;
}

export const HTML_SERVICE =
  googleClass<GoogleAppsScript.HTML.HtmlService>()<HtmlHost>("HtmlService");

/** The text of a page: as it is, or in something that has a blob. */
const CONTENT: Kind<string, string | GoogleAppsScript.Base.BlobSource> = {
  accepts: (value) =>
    value === undefined || value === null || typeof value === "string" || blobOf(value) !== null,
  convert: (value) => {
    const blob = blobOf(value);
    return blob === null ? String(value ?? "") : decodeText(blob.bytes, "UTF-8");
  },
};

const htmlService = methods(HTML_SERVICE, {
  createHtmlOutput: [
    [optional(CONTENT)],
    ({ run }, content = "") => newPage(content, { fileName: "template", run }),
  ],
  createHtmlOutputFromFile: [
    [ANY],
    (host, name) => newPage(fileOf(host, name), { fileName: "template", run: host.run }),
  ],
  createTemplate: [
    [CONTENT],
    ({ run }, content) => newTemplate(content, { fileName: "template", run }),
  ],
  createTemplateFromFile: [
    [ANY],
    (host, name) =>
      newTemplate(fileOf(host, name), { fileName: `${String(name)}.html`, run: host.run }),
  ],
  getUserAgent: [[], () => null],
});

export const HTML_SERVICE_TABLE = table(HTML_SERVICE, [htmlService], {
  SandboxMode: () => SANDBOX_MODES,
  XFrameOptionsMode: () => FRAME_MODES,
});

function fileOf({ htmlFiles }: HtmlHost, name: unknown): string {
  const file = htmlFiles.get(String(name).replace(/\.html$/, ""));
  if (file === undefined) throw new ServiceError(`No HTML file named ${String(name)} was found.`);
  return file;
}
