import { ANY } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { newTemplate } from "../../core/html/classes";
import { CONTENT, fileOf, HTML_SERVICE } from "../../core/html/htmlService";
import { enumerationOf } from "../../enumeration";

const enumeration = enumerationOf<GoogleAppsScript.HTML.HtmlService>("HtmlService.");
const SANDBOX_MODES = enumeration("SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
const FRAME_MODES = enumeration("XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);

const htmlService = methods(HTML_SERVICE, {
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
