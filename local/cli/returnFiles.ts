import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { SentFile } from "../../src/region/receivedReturn";
import { encodingOf } from "../oldFiles/csvText";
import { CliError } from "./cliError";

const RETURN = /\.(?:json|ndjson|jsonl)$/i;
const LINES = /\.(?:ndjson|jsonl)$/i;
const CHUNK = 1 << 20;

/** The files with returns that are named: one, or all in a folder. Throws CliError where there are none. */
export function returnFiles(place: string): readonly string[] {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (stats?.isFile()) return [place];
  let names: readonly string[];
  try {
    names = readdirSync(place);
  } catch {
    throw new CliError(
      2,
      `"${place}" is no folder that can be read. Name the one with the returns, or one file of returns.`,
    );
  }
  const returns = names.filter((name) => RETURN.test(name)).sort();
  if (returns.length === 0) {
    throw new CliError(2, `"${place}" holds no returns: files that end in .json or .ndjson.`);
  }
  return returns.map((name) => join(place, name));
}

/** The returns one by one, so that no more than one is held however many there are. */
export function* returnTexts(files: readonly string[]): Generator<SentFile> {
  for (const file of files) {
    const name = basename(file);
    if (LINES.test(file)) yield* linesOf(file, name);
    else yield { name, text: textOf(readFileSync(file)) };
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function* linesOf(file: string, name: string): Generator<SentFile> {
  const handle = openSync(file, "r");
  try {
    let decoder: TextDecoder | null = null;
    const buffer = new Uint8Array(CHUNK);
    let rest = "";
    let line = 0;
    for (;;) {
      const read = readSync(handle, buffer, 0, CHUNK, null);
      decoder ??= new TextDecoder(encodingOf(buffer.subarray(0, read)));
      rest += decoder.decode(buffer.subarray(0, read), { stream: read > 0 });
      const lines = rest.split(/\r?\n/);
      rest = read === 0 ? "" : (lines.pop() ?? "");
      for (const text of lines) {
        line += 1;
        if (text.trim() !== "") yield { name: `${name}, line ${line}`, text };
      }
      if (read === 0) return;
    }
  } finally {
    closeSync(handle);
  }
}
