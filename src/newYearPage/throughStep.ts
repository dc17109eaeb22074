import { describeDay } from "../cells/calendarDate";
import { type Child, el } from "../sidebar/description";
import { name, shown, shownNumber } from "../sidebar/shown";
import type { NewYearShown, NewYearState } from "./newYearState";
import { doubt, listSection, rowName } from "./pieces";

/** What it comes to with what is ticked, before it is done. */
export function throughStep({ shown: answer }: NewYearState): Child {
  if (answer === null) return null;
  const { offered, kept, leaving, baselines, dueDays, closedAt } = answer;
  const goOn = (offers: NewYearShown["offered"]["measures" | "actions"], isIn: boolean) =>
    offers
      .filter(({ isCarried }) => isCarried === isIn)
      .map(({ ref, name: words }) => rowName(ref, words));
  return [
    el("h2", { key: "title", tabindex: "-1" }, "What will be done"),
    el(
      "p",
      { key: "what" },
      `Nothing has been written yet. ${answer.from} is closed with its figures as at ${describeDay(closedAt)}; ${answer.to} runs from ${describeDay(answer.starts)} to ${describeDay(answer.ends)}, and As at is today again.`,
    ),
    doubtsSection(answer),
    listSection("Success measures that go on", [
      ...goOn(offered.measures, true),
      ...offered.runOn.map(({ ref, name: words }) => rowName(ref, words)),
    ]),
    listSection(
      "Baselines that become the closing figure",
      baselines.map(({ ref }) => {
        const changes = offered.measures.find((one) => one.ref === ref)?.changes ?? [];
        const moved = changes.find(({ title }) => title === "Baseline");
        return [name(ref), `: ${moved?.from || "blank"} becomes `, name(moved?.to ?? "")];
      }),
    ),
    listSection("Actions that go on", goOn(offered.actions, true)),
    listSection(
      "Due days of actions that move",
      dueDays.map(({ ref, from, to }) => [
        name(ref),
        `: ${describeDay(from)} becomes ${describeDay(to)}`,
      ]),
    ),
    listSection(
      "What leaves",
      [
        ...goOn(offered.measures, false),
        ...goOn(offered.actions, false),
        ...leaving.map(({ table, rows }) => [
          name(table),
          `: ${shownNumber(rows)} ${rows === 1 ? "row" : "rows"} in all`,
        ]),
      ],
      "It stays in the kept copies: what is not carried on, with what is met, done or over.",
    ),
    listSection(
      "Kept as they are",
      kept.map((tab) => name(tab)),
    ),
  ];
}

/** What does not fit, and what has to be worded again. */
export function doubtsSection({ noLongerValid, toReword, to }: NewYearShown): Child {
  if (noLongerValid.length + toReword.length === 0) return null;
  return el(
    "section",
    { key: "doubts" },
    el("h3", {}, `For you to put right in ${to}`),
    noLongerValid.map(({ ref, why }, at) => doubt(`${ref}: ${why}`, at)),
    toReword.length > 0 &&
      el(
        "p",
        { key: "reword", class: "reword" },
        el("strong", {}, "To be worded again, because they name days or figures of the old year: "),
        shown(toReword.join(", ")),
        ".",
      ),
  );
}
