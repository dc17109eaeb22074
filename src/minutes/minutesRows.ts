import { isAttendanceHeader } from "./attendanceTable";
import { isListedPerson } from "./attendee";
import { headingOf, type ItemHeading, isListHeading, isTitle, type ListHeading } from "./heading";
import { aLine, type MinutesLine } from "./minutesLine";
import { isCalledLikeBody } from "./personName";

/** A row with more in it than a number and a title. */
export function isRowOfTable({ cells }: MinutesLine): boolean {
  const [first = "", , third] = (cells ?? []).filter((cell) => cell !== "");
  return cells !== null && (third !== undefined || !/^(?:item\s*)?\d/i.test(first));
}

/** "Venue: County Hall" of a row with a label and its value. */
export function labelledText({ text, cells }: MinutesLine): string {
  const [label = "", value = "", more] = (cells ?? []).filter((cell) => cell !== "");
  const isPair = value !== "" && more === undefined && label.split(" ").length <= 3;
  return isPair ? `${label.replace(/:$/, "")}: ${value}` : text;
}

/** "Present" and "Apologies" over columns of people. */
export function listsSideBySide({ cells }: MinutesLine): readonly ListHeading["attended"][] | null {
  if (cells === null) return null;
  const lists = cells.map(headingOf).filter(isListHeading);
  const areLabels = lists.length === cells.length && lists.every(({ rest }) => rest === "");
  return areLabels ? lists.map(({ attended }) => attended) : null;
}

/** "Present:" in one cell of a row, and the people in the next. */
export function labelledPeople({
  cells,
}: MinutesLine): { readonly heading: ListHeading; readonly people: readonly string[] } | null {
  const [label = "", ...others] = (cells ?? []).filter((cell) => cell !== "");
  const heading = others.length === 0 ? null : headingOf(label);
  if (!isListHeading(heading) || heading.rest !== "") return null;
  return isAttendanceHeader(cells ?? []) ? null : { heading, people: peopleIn(others) };
}

/** "Bernadette Quirke (BQ)" and beside it "Holme Valley Voluntary Action" are one. */
function peopleIn(cells: readonly string[]): readonly string[] {
  const [person = "", body = "", more] = cells;
  const isOne = more === undefined && isListedPerson(person) && isCalledLikeBody(body);
  return isOne && !cells.join().includes("\n")
    ? [`${person}, ${body}`]
    : cells.flatMap((cell) => cell.split("\n"));
}

/** An item in a row of a table: its title in a cell of its own, or on the first line of what was said. */
export function titledRow({ cells }: MinutesLine): {
  readonly heading: Omit<ItemHeading, "begins">;
  readonly rest: MinutesLine[];
} | null {
  const [first = "", second = "", ...others] = cells ?? [];
  const number = /^(\d{1,2}(?:\.0)?)[.)]?$/.exec(first)?.[1] ?? null;
  const inCell = number === null ? [first, second] : parted(second);
  const [title = "", said = ""] = inCell;
  const isTitled = isTitle(title) && /\p{L}{3}/u.test(title) && title.split(/\s+/).length <= 8;
  const isSaid = number === null ? said.split(/\s+/).length > 8 : said !== "";
  if (!isTitled || !isSaid) return null;
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
