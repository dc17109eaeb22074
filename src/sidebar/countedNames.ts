import type { MeasureCard, NameList } from "../app/calls/states/progressState";
import { type Child, el } from "./description";
import { button } from "./pieces";
import { name, shown, shownNumber } from "./shown";

type Counts = Pick<MeasureCard, "counted" | "notCounted">;

/** Who was counted, and who was not and why; closed until somebody opens it. */
export function countedNames({ counted, notCounted }: Counts, all: () => unknown): Child {
  if (counted.total + notCounted.total === 0) return null;
  const rest = counted.total + notCounted.total - counted.names.length - notCounted.names.length;
  return el(
    "details",
    { key: "names" },
    el(
      "summary",
      {},
      `Who: ${shownNumber(counted.total)} counted, ${shownNumber(notCounted.total)} not`,
    ),
    nameList("Counted", counted),
    nameList("Not counted, and why", notCounted),
    rest > 0
      ? el(
          "p",
          { class: "row" },
          button(`Show the other ${shownNumber(rest)}`, all, { look: "quiet" }),
        )
      : null,
  );
}

function nameList(title: string, list: NameList): Child {
  if (list.names.length === 0) return null;
  return [
    el("h5", { key: title }, title),
    el(
      "ul",
      { class: "names", key: `list ${title}` },
      list.names.map((item, index) =>
        el(
          "li",
          { key: String(index) },
          name(item.name),
          item.note === "" ? null : el("span", { class: "note" }, shown(item.note)),
        ),
      ),
    ),
  ];
}
