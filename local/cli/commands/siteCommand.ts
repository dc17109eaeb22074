import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
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
  const before = madeBefore(folder);
  terminal.progress("Laying out the sample…");
  const sample = sampleWorkbook(surroundings);
  const empty = emptyCompact(surroundings);
  terminal.progress("Building the page…");
  const files = await siteFiles(root, { sample, empty });
  const made = files.map(({ name }) => name);
  for (const { name, body } of files) writeNamedFile(join(folder, name), Buffer.from(body));
  for (const old of before.filter((name) => !made.includes(name))) {
    rmSync(join(folder, old), { force: true });
  }
  writeNamedFile(join(folder, MADE), Buffer.from(JSON.stringify(made)));
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

/** The files that a build has made: the next one takes these away, and nothing else. */
const MADE = "site-files.json";

/** The names of an earlier build's files. Throws where the folder is somebody's own. */
function madeBefore(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) {
    throw new CliError(2, `"${folder}" is a file. Name a folder that is new or empty.`);
  }
  const names = readdirSync(folder);
  if (names.length === 0) return [];
  if (!names.includes(MADE)) {
    throw new CliError(2, `"${folder}" holds other files. Name a folder that is new or empty.`);
  }
  const made: unknown = JSON.parse(readFileSync(join(folder, MADE), "utf8"));
  return Array.isArray(made) ? made.map(String).filter((name) => basename(name) === name) : [];
}
