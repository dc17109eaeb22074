import type {
  Grouping,
  ListInWords,
  MeasureCard,
  NameList,
} from "../app/calls/states/progressState";
import { type Child, type Description, el } from "./description";
import { button } from "./pieces";
import { name, shown, shownNumber } from "./shown";

type Counts = Pick<MeasureCard, "counted" | "notCounted" | "groupings">;

/** Who was counted, and who was not and why; closed until somebody opens it. */
export function countedNames(
  { counted, notCounted, groupings }: Counts,
  all: () => unknown,
): Child {
  if (counted.total + notCounted.total === 0) return null;
  const rest = counted.total + notCounted.total - counted.names.length - notCounted.names.length;
  return el(
    "details",
    { key: "names" },
    el(
      "summary",
      {},
      `Who: ${shownNumber(counted.total)} counted`,
      notCounted.total === 0 ? null : `, ${shownNumber(notCounted.total)} not`,
    ),
    groupings.map(groupingPart),
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

/** "Health 3 of 4", with who of it has not, and who has. */
function groupingPart({ title, groups }: Grouping): Description {
  return el(
    "details",
    { key: title },
    el("summary", {}, title),
    el(
      "ul",
      { class: "names" },
      groups.map((group, index) =>
        el(
          "li",
          { key: String(index) },
          name(group.name),
          ` ${shownNumber(group.has.total)} of ${shownNumber(group.has.total + group.hasNot.total)}`,
          inWords("Has not: ", group.hasNot),
          inWords("Has: ", group.has),
        ),
      ),
    ),
  );
}

function inWords(title: string, { total, names }: ListInWords): Child {
  return total === 0 ? null : el("span", { class: "note" }, title, shown(names));
}

function nameList(title: string, list: NameList): Child {
  if (list.names.length === 0) return null;
  return [
    el("h4", { key: title }, title),
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
