import { headingOf } from "./heading";
import type { MinutesLine } from "./minutesLine";
import { type AttendanceList, isAttendanceHeader } from "./readAttendance";

/** An item of the agenda with the lines under its heading; the first has none. */
export interface MinutesItem {
  readonly title: string | null;
  readonly lines: readonly MinutesLine[];
}

/** Minutes by what their headings say. */
export interface DividedMinutes {
  /** Above the lists of those present. */
  readonly head: readonly string[];
  readonly lists: readonly AttendanceList[];
  readonly items: readonly MinutesItem[];
}

const ATTENDED = { present: "Present", apologies: "Apologies", absent: "Absent" } as const;

/** Tells the head of minutes, the lists of those present and the items of the agenda apart. */
export function divideMinutes(lines: readonly MinutesLine[]): DividedMinutes {
  const head: string[] = [];
  const lists: { attended: AttendanceList["attended"]; lines: MinutesLine[] }[] = [];
  const items: { title: string | null; lines: MinutesLine[] }[] = [];
  let into: MinutesLine[] | null = null;
  let inList = true;
  for (const line of lines) {
    const labelled = labelledRow(line);
    const heading = headingOf(labelled?.label ?? line.text);
    if (heading === null || heading.begins === "actions") {
      if (into === null && isAttendanceHeader(line.cells ?? [])) {
        into = [line];
        lists.push({ attended: "Present", lines: into });
      } else if (inList && (isTableOfItems(line) || (into !== null && isNoPerson(line)))) {
        into = [line];
        inList = false;
        items.push({ title: null, lines: into });
      } else if (into === null) head.push(line.text);
      else into.push(line);
    } else if (heading.begins === "item") {
      inList = false;
      into = heading.rest === "" ? [] : [aLine(heading.rest)];
      items.push({ title: heading.title, lines: into });
    } else {
      into = [];
      inList = true;
      lists.push({ attended: ATTENDED[heading.begins], lines: into });
      const rest = labelled?.rest ?? heading.rest;
      into.push(
        ...rest
          .split("\n")
          .filter((text) => /\w/.test(text))
          .map(aLine),
      );
    }
  }
  return { head, lists, items };
}

/** "Action: SF to write", "The Chair welcomed everyone to the meeting.": the lists have ended. */
function isNoPerson({ text, cells }: MinutesLine): boolean {
  if (/^(?:agreed )?action\b[^:–-]{0,12}[:–-]/i.test(text)) return true;
  return (
    cells === null && /[.!?]$/.test(text) && text.split(/\s+/).length > 8 && !/[;(]/.test(text)
  );
}

/** A header over what was said or is to be done: whatever stood above it has ended. */
function isTableOfItems({ cells }: MinutesLine): boolean {
  return (
    (cells ?? []).some((cell) => /^(?:agreed )?actions?\b/i.test(cell)) &&
    (cells ?? []).length > 1 &&
    (cells ?? []).every((cell) => cell.split(/\s+/).length <= 3)
  );
}

function aLine(text: string): MinutesLine {
  return { text: text.trim(), cells: null };
}

/** "Present:" in one cell of a row, and the people in the next. */
function labelledRow({
  cells,
}: MinutesLine): { readonly label: string; readonly rest: string } | null {
  const [label = "", ...others] = (cells ?? []).filter((cell) => cell !== "");
  const heading = others.length === 0 ? null : headingOf(label);
  if (heading === null || heading.begins === "item" || heading.begins === "actions") return null;
  return heading.rest === "" && !isAttendanceHeader(cells ?? [])
    ? { label, rest: others.join("\n") }
    : null;
}
