/** For each line of `after`, which line of `before` it is; null where it is new. Both count from 0. */
export type LineMatch = readonly (number | null)[];

/** What a line says, as text; "" says nothing, and tells no line from another. */
export type LinesAs = { readonly before: readonly string[]; readonly after: readonly string[] };

/**
 * Finds rows or columns again after they were moved, inserted or deleted. `tellings` are tried in
 * turn, the surest first. A line that stayed where it was is taken for itself before it is taken for
 * another that says the same. What no telling finds is the line that followed the one above it,
 * where nothing else is: a line that was written over, or changed, in its place.
 */
export function matchLines(count: number, tellings: readonly LinesAs[]): LineMatch {
  const match: (number | null)[] = Array.from({ length: count }, () => null);
  const taken = new Set<number>();
  const take = (line: number, earlier: number): void => {
    match[line] = earlier;
    taken.add(earlier);
  };
  for (const { before, after } of tellings) {
    after.forEach((text, line) => {
      if (match[line] === null && text !== "" && before[line] === text && !taken.has(line)) {
        take(line, line);
      }
    });
    const left = linesByText(before, taken);
    after.forEach((text, line) => {
      if (match[line] !== null || text === "") return;
      const earlier = left.get(text)?.shift();
      if (earlier !== undefined) take(line, earlier);
    });
  }
  for (let line = 0; line < count; line++) {
    if (match[line] !== null) continue;
    const above = line === 0 ? -1 : match[line - 1];
    if (above !== null && above !== undefined && !taken.has(above + 1)) take(line, above + 1);
  }
  return match;
}

function linesByText(texts: readonly string[], taken: ReadonlySet<number>): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  texts.forEach((text, line) => {
    if (text === "" || taken.has(line)) return;
    const same = lines.get(text);
    if (same === undefined) lines.set(text, [line]);
    else same.push(line);
  });
  return lines;
}
