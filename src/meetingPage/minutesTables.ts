import type { MinutesAnswer } from "../app/jobs/readMinutesJob";
import { describeDay } from "../cells/calendarDate";
import { PART_KEYS } from "../minutes/partsLeftOut";
import type { Child } from "../sidebar/description";
import { type Ticks, table, tickTable } from "./tickTable";

const HOW_FOUND = {
  exact: "",
  near: "taken for that member",
  person: "found by the person",
  "not a member": "no member: left out",
} as const;

/** Each line as the minutes have it, and beside it who was understood. */
export function peopleTable(attendance: MinutesAnswer["attendance"], ticks: Ticks): Child {
  return tickTable(
    "Attendance",
    ["In the minutes", "Name", "Organisation", "Attended", "Found"],
    attendance.map((attendee) => {
      const { line, name, organisation, attended, how } = attendee;
      return {
        key: how === "not a member" ? null : PART_KEYS.attendee(attendee),
        name: name || (organisation ?? line),
        cells: [line, name, organisation ?? "", attended, HOW_FOUND[how]],
      };
    }),
    ticks,
  );
}

/** Each sentence as the minutes have it, and beside it what was understood of it. */
export function actionsTable(actions: MinutesAnswer["actions"], ticks: Ticks): Child {
  return tickTable(
    "Actions",
    ["In the minutes", "Who", "By when", "Under"],
    actions.map((one) => ({
      key: PART_KEYS.action(one),
      name: one.action,
      cells: [
        one.action,
        one.owner ?? "nobody named",
        one.due === null ? "no day" : describeDay(one.due),
        one.item ?? "",
      ],
    })),
    ticks,
  );
}

/** Each sentence about an action of the workbook, the action, and what its row is to say. */
export function changesTable(changes: MinutesAnswer["actionChanges"], ticks: Ticks): Child {
  return tickTable(
    "Actions raised before",
    ["In the minutes", "Action", "Becomes"],
    changes.map((one) => {
      const when = one.day === null ? "" : describeDay(one.day);
      const due = when === "" ? "Deferred" : `due ${when}, if that is later`;
      const done = when === "" ? "Done" : `Done on ${when}`;
      const action = [one.ref, one.action].filter((part) => part !== "").join(" ");
      return {
        key: PART_KEYS.actionChange(one),
        name: action,
        cells: [one.said, action, one.became === "done" ? done : due],
      };
    }),
    ticks,
  );
}

/** Each sentence that touches a figure, beside what the workbook has. */
export function claimsTable(
  claims: MinutesAnswer["claims"],
  keep: { readonly notes: readonly string[]; readonly toggle: (sentence: string) => void } | null,
): Child {
  const rows = claims.map(({ sentence, now }) => ({
    name: sentence,
    tick:
      keep === null
        ? null
        : { isIn: keep.notes.includes(sentence), toggle: () => keep.toggle(sentence) },
    cells: [sentence, now.join("; ")],
  }));
  const headers = ["In the minutes", "In the workbook"];
  return table("About figures", keep === null ? headers : ["Keep", ...headers], rows);
}
