import { actionColumns } from "./actionTable";
import { apologiesTold } from "./apologiesTold";
import { isAttendanceHeader } from "./attendanceTable";
import { isListedPerson, startsWithPerson } from "./attendee";
import {
  type Heading,
  headingOf,
  type ItemHeading,
  isListHeading,
  isTitle,
  type ListHeading,
} from "./heading";
import { aLine, type MinutesLine } from "./minutesLine";
import {
  isRowOfTable,
  labelledPeople,
  labelledText,
  listsSideBySide,
  titledRow,
} from "./minutesRows";
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
  const underList = ({ attended, title, number }: ListHeading, people: readonly string[]): void => {
    beginList(attended, people);
    // Inside an item a sentence may say who sent apologies: the item goes on behind it.
    if (at === "item" && title === null && people.join("") !== "") return;
    if (title !== null) items.push({ title, number, lines: [] });
    at = "list";
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
    const labelled = labelledPeople(line);
    const heading = labelled?.heading ?? (isRowOfTable(line) ? null : headingOf(line.text));
    const titled = at === "head" ? null : titledRow(line);
    if (labelled !== null) underList(labelled.heading, labelled.people);
    else if (isListHeading(heading) && (at !== "item" || isOfPeople(heading))) {
      underList(heading, [heading.rest]);
    } else if (at !== "item" && chairIn(line) !== null) {
      beginList("Present", [chairIn(line) ?? ""]);
      at = "list";
    } else if (
      heading?.begins === "actions" &&
      (at === "list" || (at === "item" && SUMMARY.test(line.text)))
    ) {
      beginItem({ title: line.text, number: null, rest: "" });
    } else if (heading?.begins === "item" && goesOn(heading, items)) {
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
    } else {
      for (const people of apologiesTold(line)) beginList("Apologies", [people]);
      underItem(line);
    }
  }
  return { head, lists, items };
}

function numberOf(line: MinutesLine): string | null {
  const heading = isRowOfTable(line) ? null : headingOf(line.text);
  return heading === null || heading.begins === "actions" ? null : heading.number;
}

/** Under an item "Attendance: 34 came" lists nobody. */
function isOfPeople({ rest, title }: ListHeading): boolean {
  return title !== null || rest === "" || startsWithPerson(rest);
}

/** "Chair: Helen Ashby (Leicestershire County Council)" over the lists; null for any other line. */
function chairIn({ text }: MinutesLine): string | null {
  const [, person = ""] =
    /^(?:(?:acting |vice[- ])?chair(?:man|woman|person)?|in the chair|(?:minutes|notes)(?: taken)? by|(?:minute|note)[- ]?taker|secretary|clerk)\s*:\s*(\S.*)$/i.exec(
      text,
    ) ?? [];
  return startsWithPerson(person) ? person : null;
}

/** Items are numbered upwards: "1. Circulate the list" under item 3 is none. */
function goesOn(
  { title, number }: ItemHeading,
  items: readonly { readonly number: string | null }[],
): boolean {
  const before = items
    .map((item) => Number.parseInt(item.number ?? "", 10))
    .filter(Number.isFinite);
  const own = Number.parseInt(number ?? "", 10);
  return /^(?:agenda )?item\b/i.test(title) || !(own <= (before[before.length - 1] ?? -1));
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
function isApologyUnderItem(title: string, line: MinutesLine): boolean {
  if (line.cells !== null || !/\bapolog/i.test(title) || isNoPerson(line)) return false;
  return !/[.!?]$/.test(line.text) && isListedPerson(line.text);
}

/** "Action: SF to write", "The Chair welcomed everyone to the meeting.", "A = apologies": no people. */
function isNoPerson({ text, cells }: MinutesLine): boolean {
  if (/^(?:agreed )?actions?\b[^:–-]{0,12}[:–-]/i.test(text) || IS_PARAGRAPH.test(text))
    return true;
  if (cells !== null) return false;
  if (/\s=\s/.test(text) || IS_ACTION.test(text)) return true;
  const words = text.split(/\s+/).length;
  if (!/[.!?]$/.test(text)) return false;
  return startsWithPerson(text) ? words > 8 && !/[;(]/.test(text) : words > 6;
}

/** "AP1 DP to draft the list", "SH / CD to meet employers": what is below the lists without a heading. */
const IS_ACTION =
  /^(?:(?:AP|A|Action) ?\d{1,2}\b[.):\s]|[A-Z]{2,3}(?:\s?(?:[/&,]|and)\s?[A-Z]{2,3})* to [a-z])/;

/** "3.1 The Group discussed the survey." */
const IS_PARAGRAPH = /^\d{1,2}\.\d{1,2}\.?\s+(?:\S+\s+){3}/;

/** "Action for Children" is an organisation. */
const ACTION_HEADER =
  /^(?:agreed )?actions?(?: (?:points?|items?|required|agreed|by|by whom|owner|who|for))?\s*:?$/i;

/** A header over what was said or is to be done: whatever stood above it has ended. */
function isTableOfItems({ cells }: MinutesLine): boolean {
  const header = cells ?? [];
  if (actionColumns(header) !== null) return true;
  return (
    header.length > 1 &&
    header.some((cell) => ACTION_HEADER.test(cell) || /^(?:agenda )?items?$/i.test(cell)) &&
    header.every((cell) => cell.split(/\s+/).length <= 3)
  );
}
