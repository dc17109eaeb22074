import type { DayOfYear, MonthOfYear } from "../app/calls/states/yearState";
import { type Description, el } from "./description";
import { shown, shownNumber } from "./shown";
import { KEY_TO_SHAPES, shapeOf } from "./yearShape";

/** More would make a month a paragraph; the list below has them all. */
const MOST_MARKS = 12;

/** The year drawn small: its months downwards, in each the marks of its days in their order. */
export function yearPicture(months: readonly MonthOfYear[]): Description {
  return el(
    "figure",
    { class: "year-picture", key: "picture" },
    el(
      "div",
      { role: "img", "aria-label": inWords(months) },
      months.map(({ name, days }) =>
        el(
          "div",
          { class: "month", key: name },
          el("span", { class: "name" }, name.slice(0, 3)),
          el(
            "span",
            { class: "marks" },
            days.slice(0, MOST_MARKS).map(mark),
            days.length > MOST_MARKS && el("span", {}, `+${days.length - MOST_MARKS}`),
          ),
        ),
      ),
    ),
    el("figcaption", { class: "quiet" }, KEY_TO_SHAPES),
  );
}

/** "\u25a0 7 SG" */
function mark({ day, kind, state, label }: DayOfYear, index: number): Description {
  const date = day.split(" ")[1] ?? "";
  return el(
    "span",
    { key: String(index), class: kind === "as at" ? "on-day as-at" : "on-day" },
    el("span", { class: "shape" }, shapeOf(kind, state)),
    ` ${date} `,
    el("bdi", {}, shown(label)),
  );
}

const KINDS: readonly (readonly [DayOfYear["kind"], string])[] = [
  ["meeting", "meetings"],
  ["event", "events"],
  ["measure", "measures due"],
  ["action", "actions due"],
  ["report", "reports"],
];

/** What a picture says to whoever does not see it; the list below says the rest. */
function inWords(months: readonly MonthOfYear[]): string {
  const days = months.flatMap((month) => month.days);
  const counts = KINDS.map(
    ([kind, words]) => `${words}: ${shownNumber(days.filter((day) => day.kind === kind).length)}`,
  );
  return `Picture of the year, month by month. ${counts.join(", ")}. The list below it says which and when.`;
}
