import { tidyText } from "../../cells/cellValue";
import { compactKey } from "./compactKey";

/**
 * The Compacts that a cell names, with ; or a comma or "and" or a new line between them. A name that
 * is known as it stands is never taken apart: "Bedfordshire and Luton Compact".
 */
export function compactsNamed(cell: string, known: ReadonlySet<string>): readonly string[] {
  return BETWEEN.reduce<readonly string[]>(
    (names, between) =>
      names.flatMap((name) => (known.has(compactKey(name)) ? [name] : name.split(between))),
    [cell],
  )
    .map(tidyText)
    .filter((name) => name !== "");
}

/** What can least be in a name comes first. */
const BETWEEN: readonly RegExp[] = [/[;\n\r]/, /,/, /\s(?:and|&)\s|^\s*(?:and|&)\s/i];
