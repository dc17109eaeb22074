import { tidyText } from "../cells/cellValue";
import type { DocumentPart } from "../domain/documentPart";
import { literally } from "../domain/words/literally";

const LONGEST_NAME = 80;
const HEADING_LINE = /^\s*(?:.{0,80}\s)?statement of annual priorities\b[^.;]{0,40}$/i;
const HEADING = /\bstatement of annual priorities\b/i;
const A_NAME =
  /^(?:the )?(?:[A-Z][\w&'\u2019.-]*|and|of|for|in|the|&)(?: (?:[A-Z][\w&'\u2019.-]*|and|of|for|in|the|&))* Compact$/;

/** So many lines above its heading a Statement says whose it is. */
const NEAR = 4;

/**
 * The name of the Compact that a Statement is of: the line near its heading that ends in "Compact", or
 * what stands before "Statement of Annual Priorities"; null where no line there says it.
 */
export function compactNameIn(parts: readonly DocumentPart[]): string | null {
  const lines = parts.flatMap((part) => (part.kind === "line" ? [tidyText(part.text)] : []));
  const heading = lines.findIndex((line) => HEADING_LINE.test(line));
  const near = lines.filter((line) => line !== "").slice(0, heading < 0 ? NEAR : undefined);
  const about = heading < 0 ? near : linesAround(lines, heading);
  return about.flatMap(nameIn)[0] ?? null;
}

/** From the heading upwards, then what stands below it. */
function linesAround(lines: readonly string[], heading: number): readonly string[] {
  const above = lines.slice(0, heading + 1).filter((line) => line !== "");
  const below = lines.slice(heading + 1).filter((line) => line !== "");
  return [...above.slice(-NEAR - 1).reverse(), ...below.slice(0, 2)];
}

function nameIn(line: string): readonly string[] {
  const before = HEADING.test(line) ? (line.split(HEADING)[0] ?? "") : line;
  const name = before
    .replace(/(?<![\s:,.\u2013-])[\s:,.\u2013-]+$/, "")
    .replace(/['\u2019]s?$/, "");
  return name.length <= LONGEST_NAME && A_NAME.test(name) && name !== "Compact" ? [name] : [];
}

const NO_PLACE =
  /^(?:public|sector|service|services|compact|the|partnership|and|of|for|in|county|workforce)$/i;

/** "In Derbyshire", "across the county of Derbyshire", of the Derbyshire Public Sector Compact. */
export function countyOf(names: readonly string[]): RegExp | null {
  const places = names
    .flatMap((name) => name.split(/\s+/))
    .filter((word) => /^[A-Z]/.test(word) && !NO_PLACE.test(word));
  if (places.length === 0) return null;
  const any = Array.from(new Set(places), literally).join("|");
  return new RegExp(`^\\w+ (?:the |county |of |all )*(?:${any})\\b`);
}
