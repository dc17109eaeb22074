import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMinutesFile } from "../../local/oldFiles/readMinutesFile";
import type { DocumentPart } from "../../src/domain/documentPart";
import { headingOf, isListHeading } from "../../src/minutes/heading";
import type { MinutesRead } from "../../src/minutes/minutesRead";
import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import { aCompact, aMember } from "../support/builders";
import type { ExpectedMinutes } from "./scoreMinutes";

/** The minutes of a folder of the corpus, by their file names. */
export function minutesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /\.(?:docx|txt)$/.test(name));
}

/** What a set of minutes is read as by a Compact of its members, and what it ought to be. */
export async function readAndExpected(
  folder: string,
  fileName: string,
): Promise<{
  readonly read: MinutesRead;
  /** The same pasted as text; null where the tables would not stay whole. */
  readonly pasted: MinutesRead | null;
  readonly expected: ExpectedMinutes;
}> {
  const json = (kind: string) =>
    JSON.parse(readFileSync(join(folder, fileName.replace(/\.\w+$/, `.${kind}.json`)), "utf8"));
  const members: { organisation: string; mainContact: string }[] = json("members");
  const compact = aCompact({
    members: members.map(({ organisation, mainContact }) =>
      aMember(organisation, { "Main contact": mainContact }),
    ),
  });
  const parts = await readMinutesFile(readFileSync(join(folder, fileName)), fileName);
  return {
    read: readMinutes(parts, compact),
    pasted: isPastedWhole(parts) ? readMinutes(pasted(parts), compact) : null,
    expected: json("expected"),
  };
}

/** As text: tabs between cells, and no mark of what is a heading. */
function pasted(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  const lines = parts.map((part) => (part.kind === "row" ? part.cells.join("\t") : part.text));
  return partsOfMinutes(lines.join("\n"));
}

/**
 * Cells of several lines are no rows any more once they are pasted, and a heading of no number and no
 * known words is told from other short lines by the paragraph below it.
 */
function isPastedWhole(parts: readonly DocumentPart[]): boolean {
  return parts.every((part, index) => {
    if (part.kind === "row") return !part.cells.join("").includes("\n");
    const below = parts[index + 1];
    const isOverShortLine = below?.kind === "line" && below.text.split(" ").length < 10;
    const isPlain = part.heading === "styled" && headingOf(part.text) === null;
    return !(isPlain && isOverShortLine && index > parts.findIndex(isUnderHead));
  });
}

/** Titles above the list of those present are no headings of items. */
function isUnderHead(part: DocumentPart): boolean {
  return part.kind === "row" || isListHeading(headingOf(part.text));
}
