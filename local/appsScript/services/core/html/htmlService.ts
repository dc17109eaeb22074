import { googleClass } from "../../../declare/googleClass";
import { ANY, type Kind, optional } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { ServiceError } from "../../serviceError";
import { blobOf } from "../utilities/blob";
import { decodeText } from "../utilities/bytes";
import { newPage, type RunInRealm } from "./classes";

interface HtmlHost {
  /** The HTML files of the project by their name without ".html". */
  readonly htmlFiles: ReadonlyMap<string, string>;
  readonly run: RunInRealm;
}

export const HTML_SERVICE =
  googleClass<GoogleAppsScript.HTML.HtmlService>()<HtmlHost>("HtmlService");

/** The text of a page: as it is, or in something that has a blob. */
export const CONTENT: Kind<string, string | GoogleAppsScript.Base.BlobSource> = {
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
});

export const HTML_SERVICE_TABLE = table(HTML_SERVICE, [htmlService]);

export function fileOf({ htmlFiles }: HtmlHost, name: unknown): string {
  const file = htmlFiles.get(String(name).replace(/\.html$/, ""));
  if (file === undefined) throw new ServiceError(`No HTML file named ${String(name)} was found.`);
  return file;
}
