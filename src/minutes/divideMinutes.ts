import { actionColumns } from "./actionTable";
import { isAttendanceHeader } from "./attendanceTable";
import { isListedPerson, startsWithPerson } from "./attendee";
import { type Heading, headingOf, isTitle } from "./heading";
import { aLine, type MinutesLine } from "./minutesLine";
import type { AttendanceList } from "./readAttendance";

/** An item of the agenda with the lines under its heading; the first may have none. */
export interface MinutesItem {
  readonly title: string | null;
  /** "3"; null where its heading has none. */
  readonly number: string | null;
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
type ListHeading = Extract<Heading, { readonly begins: keyof typeof ATTENDED }>;
type ItemHeading = Extract<Heading, { readonly begins: "item" }>;

type Place = "head" | "list" | "item";

/** Tells the head of minutes, the lists of those present and the items of the agenda apart. */
export function divideMinutes(lines: readonly MinutesLine[]): DividedMinutes {
  const head: string[] = [];
  const lists: { attended: AttendanceList["attended"]; lines: MinutesLine[] }[] = [];
  const items: { title: string | null; number: string | null; lines: MinutesLine[] }[] = [];
  let at = "head" as Place;
  let sideBySide: readonly AttendanceList["attended"][] | null = null;
  const isNumbered = lines.filter((line) => numberOf(line) !== null).length > 1;

  const beginList = (attended: AttendanceList["attended"], texts: readonly string[]): void => {
    lists.push({ attended, lines: texts.filter((text) => /\w/.test(text)).map(aLine) });
  };
  const beginItem = ({ title, number, rest }: Omit<ItemHeading, "begins">): void => {
    at = "item";
    items.push({ title, number, lines: rest === "" ? [] : [aLine(rest)] });
  };
  const underItem = (line: MinutesLine): void => {
    at = "item";
    if (items.length === 0) items.push({ title: null, number: null, lines: [] });
    items[items.length - 1]?.lines.push(line);
  };
  const underList = (heading: ListHeading, people: readonly string[] | null): void => {
    const { begins, rest, title, number } = heading;
    const texts = people ?? [rest];
    // Inside an item a sentence may say who sent apologies: the item goes on behind it.
    if (at === "item" && title === null && texts.join("") !== "") {
      beginList(ATTENDED[begins], texts);
      return;
    }
    if (title !== null) items.push({ title, number, lines: [] });
    at = "list";
    beginList(ATTENDED[begins], texts);
  };

  for (const line of lines) {
    const columns = listsSideBySide(line);
    if (columns !== null) {
      at = "list";
      sideBySide = columns;
      continue;
    }
    if (sideBySide !== null && line.cells !== null && !isTableOfItems(line)) {
      for (const [column, attended] of sideBySide.entries()) {
        beginList(attended, (line.cells[column] ?? "").split("\n"));
      }
      continue;
    }
    sideBySide = null;
    const labelled = labelledRow(line);
    const heading =
      labelled === null && isRowOfTable(line) ? null : headingOf(labelled?.label ?? line.text);
    const titled = at === "head" ? null : titledRow(line);
    if (
      isListHeading(heading) &&
      (at !== "item" || isOfPeople(heading, labelled?.people ?? null))
    ) {
      underList(heading, labelled?.people ?? null);
    } else if (heading?.begins === "item") {
      beginItem(heading);
    } else if (titled !== null && at === "item") {
      beginItem(titled.heading);
      for (const rest of titled.rest) underItem(rest);
    } else if (at !== "head" && isSetOff(line, heading, at, isNumbered)) {
      beginItem({ title: line.text, number: null, rest: "" });
    } else if (at !== "item" && isAttendanceHeader(line.cells ?? [])) {
      if (at === "head" || (lists[lists.length - 1]?.lines.length ?? 1) > 0)
        beginList("Present", []);
      at = "list";
      lists[lists.length - 1]?.lines.push(line);
    } else if (at === "head" && !isTableOfItems(line)) {
      head.push(labelledText(line));
    } else if (at === "list" && !isNoPerson(line) && !isTableOfItems(line)) {
      lists[lists.length - 1]?.lines.push(line);
    } else if (isApologyUnderItem(items[items.length - 1]?.title ?? "", line)) {
      beginList("Apologies", [line.text]);
    } else underItem(line);
  }
  return { head, lists, items };
}

/** A row with more in it than a number and a title. */
function isRowOfTable({ cells }: MinutesLine): boolean {
  const [first = "", , third] = (cells ?? []).filter((cell) => cell !== "");
  return cells !== null && (third !== undefined || !/^(?:item\s*)?\d/i.test(first));
}

function numberOf(line: MinutesLine): string | null {
  const heading = isRowOfTable(line) ? null : headingOf(line.text);
  return heading === null || heading.begins === "actions" ? null : heading.number;
}

function isListHeading(heading: Heading | null): heading is ListHeading {
  return heading !== null && heading.begins !== "item" && heading.begins !== "actions";
}

/** Under an item "Attendance: 34 came" lists nobody. */
function isOfPeople({ rest, title }: ListHeading, people: readonly string[] | null): boolean {
  return title !== null || people !== null || rest === "" || startsWithPerson(rest);
}

/** A heading by its look: styled as one, or set off where the minutes do not number theirs. */
function isSetOff(
  { text, heading: mark, cells }: MinutesLine,
  heading: Heading | null,
  at: Place,
  isNumbered: boolean,
): boolean {
  if (mark === null || cells !== null || !isTitle(text) || !/\p{L}{3}/u.test(text)) return false;
  const isOfItem = heading?.begins === "actions" && !SUMMARY.test(text);
  if (isOfItem || /^action\b[^a-z]*[-:–—]/i.test(text)) return false;
  if (mark === "styled") return true;
  return heading === null && !isNumbered && (at === "item" || !isListedPerson(text));
}

/** A heading over the actions of the whole meeting, not of one item. */
const SUMMARY = /\b(?:summary|list|log|table|record|from|steps)\b/i;

/** "Jane Doe, Corby Borough Council" under "2. Welcome and apologies". */
function isApologyUnderItem(title: string, { text, cells }: MinutesLine): boolean {
  return cells === null && /\bapolog/i.test(title) && !/[.!?]$/.test(text) && isListedPerson(text);
}

/** "Action: SF to write", "The Chair welcomed everyone to the meeting.", "A = apologies": no people. */
function isNoPerson({ text, cells }: MinutesLine): boolean {
  if (/^(?:agreed )?action\b[^:–-]{0,12}[:–-]/i.test(text)) return true;
  if (cells !== null) return false;
  if (/\s=\s/.test(text)) return true;
  const words = text.split(/\s+/).length;
  if (!/[.!?]$/.test(text)) return false;
  return startsWithPerson(text) ? words > 8 && !/[;(]/.test(text) : words > 6;
}

/** "Venue: County Hall" of a row with a label and its value. */
function labelledText({ text, cells }: MinutesLine): string {
  const [label = "", value = "", more] = (cells ?? []).filter((cell) => cell !== "");
  const isPair = value !== "" && more === undefined && label.split(" ").length <= 3;
  return isPair ? `${label.replace(/:$/, "")}: ${value}` : text;
}

/** A header over what was said or is to be done: whatever stood above it has ended. */
function isTableOfItems({ cells }: MinutesLine): boolean {
  const header = cells ?? [];
  if (actionColumns(header) !== null) return true;
  return (
    header.some((cell) => /^(?:agreed )?actions?\b/i.test(cell)) &&
    header.every((cell) => cell.split(/\s+/).length <= 3)
  );
}

/** "Present" and "Apologies" over columns of people. */
function listsSideBySide({ cells }: MinutesLine): readonly AttendanceList["attended"][] | null {
  if (cells === null) return null;
  const lists = cells.map(headingOf).filter(isListHeading);
  const areLabels = lists.length === cells.length && lists.every(({ rest }) => rest === "");
  return areLabels ? lists.map(({ begins }) => ATTENDED[begins]) : null;
}

/** "Present:" in one cell of a row, and the people in the next. */
function labelledRow({
  cells,
}: MinutesLine): { readonly label: string; readonly people: readonly string[] } | null {
  const [label = "", ...others] = (cells ?? []).filter((cell) => cell !== "");
  const heading = others.length === 0 ? null : headingOf(label);
  if (!isListHeading(heading) || heading.rest !== "" || isAttendanceHeader(cells ?? []))
    return null;
  return { label, people: others.join("\n").split("\n") };
}

/** An item in a row of a table: its title in a cell of its own, or on the first line of what was said. */
function titledRow({ cells }: MinutesLine): {
  readonly heading: Omit<ItemHeading, "begins">;
  readonly rest: MinutesLine[];
} | null {
  const [first = "", second = "", ...others] = cells ?? [];
  const number = /^(\d{1,2}(?:\.0)?)[.)]?$/.exec(first)?.[1] ?? null;
  const inCell = number === null ? [first, second] : parted(second);
  const [title = "", said = ""] = inCell;
  const isTitled = isTitle(title) && /\p{L}{3}/u.test(title) && title.split(/\s+/).length <= 8;
  if (!isTitled || said.split(/\s+/).length < 9) return null;
  const heading = headingOf(title);
  const known = heading?.begins === "item" ? heading : null;
  const rest = [said, ...others];
  return {
    heading: {
      title: number === null ? title : `${first} ${title}`,
      number: number ?? known?.number ?? null,
      rest: "",
    },
    rest: others.some((cell) => cell !== "")
      ? [{ ...aLine(rest.join(" ")), cells: rest, isInTable: true }]
      : said.split("\n").map((text) => ({ ...aLine(text), isInTable: true })),
  };
}

/** The first line of a cell, and the others. */
function parted(cell: string): readonly string[] {
  const [first = "", ...others] = cell.split("\n");
  return [first.trim(), others.join("\n").trim()];
}
