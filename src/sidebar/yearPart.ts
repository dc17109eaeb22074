import type { DayOfYear, YearState } from "../app/calls/states/yearState";
import { type Child, type Description, el } from "./description";
import { sentence } from "./pieces";
import { name, shown, shownNumber } from "./shown";
import { yearPicture } from "./yearPicture";
import { shapeOf } from "./yearShape";

/** The year: what is missing or clashes, and its days month by month. */
export function yearPart({ sentence: span, findings, months, left }: YearState): Description {
  return el(
    "section",
    { class: "year", key: "year" },
    el("h3", {}, "The year"),
    sentence(span, "quiet"),
    findings.length === 0
      ? sentence("Every deadline has a meeting, and no two days clash.")
      : el(
          "ul",
          { class: "checks warnings", key: "findings" },
          findings.map(({ kind, sentence: text }, index) =>
            el(
              "li",
              { key: String(index) },
              el("span", { class: "shape", "aria-hidden": "true" }, "\u25b2"),
              el("span", {}, el("strong", {}, `${KINDS[kind]}: `), shown(text)),
            ),
          ),
        ),
    yearPicture(months),
    el(
      "details",
      { key: "months" },
      el("summary", {}, "Month by month"),
      months
        .filter(({ days }) => days.length > 0)
        .map((month) => [
          el("h4", { key: `name ${month.name}` }, month.name),
          el("ul", { key: month.name, class: "days" }, month.days.map(dayItem)),
        ]),
      left === 0 ? null : sentence(`And ${shownNumber(left)} more.`, "quiet"),
    ),
  );
}

const KINDS = { clash: "Clash", missing: "Missing" } as const;

/** The same shapes as in the report's picture; the word beside them says it too. */
function dayItem({ day, kind, state, what }: DayOfYear, index: number): Description {
  return el(
    "li",
    { key: String(index), class: kind === "as at" ? "as-at" : null },
    el("span", { class: "day" }, day),
    el("span", { class: "shape", "aria-hidden": "true" }, shapeOf(kind, state)),
    el("span", {}, name(what), stateWords(state)),
  );
}

function stateWords(state: DayOfYear["state"]): Child {
  return state === null ? null : el("span", { class: "quiet" }, `: ${state}`);
}
