import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { siteFiles } from "../../preview/site/siteFiles";
import { CliError } from "../cliError";
import { writeNamedFile } from "../files";
import { emptyCompact, sampleWorkbook } from "../sample/firstWorkbooks";
import type { Surroundings } from "../surroundings";

export interface SiteOptions {
  readonly out?: string;
}

/** The web edition as plain files, for any host. Throws where `--out` holds something else. */
export async function siteCommand(surroundings: Surroundings, { out }: SiteOptions): Promise<void> {
  const { root, terminal } = surroundings;
  const folder = out === undefined ? join(root, ".build", "site") : resolve(out);
  makeRoom(folder);
  terminal.progress("Laying out the sample…");
  const sample = sampleWorkbook(surroundings);
  const empty = emptyCompact(surroundings);
  terminal.progress("Building the page…");
  const files = await siteFiles(root, { sample, empty });
  for (const { name, body } of files) writeNamedFile(join(folder, name), Buffer.from(body));
  const bytes = files.reduce((total, { body }) => total + Buffer.byteLength(body), 0);
  const shown = relative(process.cwd(), folder) || ".";
  terminal.say(
    `The web edition is in ${shown}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB.`,
  );
  terminal.say("Put them on any host that serves files by https. Where it can be told of headers,");
  terminal.say(
    "_headers (Netlify, Cloudflare Pages) and nginx.conf say which; docs/web-edition.md",
  );
  terminal.say("says what happens without them.");
}

/** What an earlier build left goes; a folder with anything else in it is not ours to empty. */
function makeRoom(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder);
  if (names.length > 0 && !names.includes("offline.js")) {
    throw new CliError(2, `${folder} holds other files. Name a folder that is new, or empty it.`);
  }
  for (const name of names) rmSync(join(folder, name), { recursive: true });
}
