import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Surface } from "../appsScript/declare/surface";
import { Project } from "../appsScript/project/project";
import type { ProjectFiles } from "../appsScript/project/projectFiles";
import { newProjectState } from "../appsScript/project/projectState";
import { nodeContexts } from "../appsScript/realm/bareContextNode";
import { type Clock, systemClock } from "../appsScript/services/clock";
import { consoleText } from "../appsScript/services/core/logging/consoleText";
import type { LogLevel } from "../appsScript/services/core/logging/logHost";
import { CORE } from "../appsScript/services/core/surface";
import { RecordingUi } from "../appsScript/services/core/ui/recordingUi";
import type { UiHost } from "../appsScript/services/core/ui/uiHost";
import { EMULATOR } from "../appsScript/services/emulator/surface";
import { parseManifest } from "../appsScript/services/manifest";
import { ironcalcForNode } from "../sheets/formulas/ironcalcNode";
import type { Workbook } from "../sheets/workbook/workbook";
import { CliError } from "./cliError";
import { convertByLibreOffice } from "./convertByLibreOffice";

export interface OpenOptions {
  readonly clock?: Clock;
  readonly ui?: UiHost;
  /** What the script may use; all that is here, unless something else is given. */
  readonly surface?: Surface;
  /** Turns a document into a PDF; LibreOffice, unless another is given. */
  readonly convert?: typeof convertByLibreOffice;
}

export type Print = (level: LogLevel, text: string) => void;

/**
 * The add-on as it is built in `dist`, on a workbook. What it logs as an error are the services' own words
 * for what its sentence says: the person is told once.
 */
export function openAddOn(root: string, workbook: Workbook, print: Print): Project {
  const heard: Print = (level, text) => {
    if (level !== "error") print(level, text);
  };
  return openProject(distFiles(join(root, "dist")), workbook, heard, { surface: CORE });
}

/** Any project on a workbook, or on none, in Node. */
export function openProject(
  files: ProjectFiles,
  workbook: Workbook | null,
  print: Print,
  {
    clock = systemClock(),
    ui = new RecordingUi(),
    convert = convertByLibreOffice,
    surface = EMULATOR,
  }: OpenOptions = {},
): Project {
  if (workbook !== null) workbook.formulaEngine ??= ironcalcForNode(() => clock.now());
  return new Project(files, workbook, newProjectState(workbook !== null), {
    contexts: nodeContexts(),
    surface,
    clock,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    userEmail: "coordinator@compact.example",
    ui,
    convert,
    print: (level, values) => print(level, consoleText(values)),
  });
}

/**
 * What is built in `dist`, as clasp would push it, except for a last line that tells a debugger where the
 * script's source map is.
 */
export function distFiles(folder: string): ProjectFiles {
  if (!existsSync(folder)) throw new CliError(2, "The add-on is not built. Run: npm run build");
  const names = readdirSync(folder);
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  return {
    scripts: names
      .filter((name) => name.endsWith(".js"))
      .map((name) => ({ name, source: `${read(name)}${sourceMapLine(folder, name)}` })),
    pages: new Map(
      names.filter((name) => name.endsWith(".html")).map((name) => [name.slice(0, -5), read(name)]),
    ),
    manifest: parseManifest(read("appsscript.json")),
  };
}

function sourceMapLine(folder: string, name: string): string {
  const map = join(folder, "../.build/dist", `${name}.map`);
  return existsSync(map) ? `//# sourceMappingURL=${pathToFileURL(map).href}\n` : "";
}
