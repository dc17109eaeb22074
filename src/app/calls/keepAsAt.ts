import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { BLANK, dayCell } from "../../cells/cellValue";
import { changesToSettings } from "../../changes/changesToSettings";
import { SETTINGS } from "../../tables/settings";
import { makeUndoable } from "../jobs/makeUndoable";
import type { Ports } from "../ports";
import { type ProblemsChanged, problemsChanged, readNow } from "./namedProblem";

/**
 * Puts the day that a person looked at the figures of into Settings, where every job takes it from;
 * today is left blank there, which means today whatever day it is. It can be undone. Throws Refusal
 * "locked", and what `makeUndoable` throws.
 */
export function keepAsAt(ports: Ports, { day }: { readonly day: CalendarDate }): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const { compact, today, time } = readNow(ports);
    const { readings } = compact;
    const value = day === today ? BLANK : dayCell(day);
    const changes = changesToSettings(readings.Settings, [{ name: "asAt", value }]);
    const { title } = SETTINGS.asAt;
    const became = day === today ? "blank, which means today" : describeDay(day);
    const sentence = `${title} in Settings is ${became}.`;
    const made = makeUndoable(ports, readings, { today, time }, { sentence, changes });
    return problemsChanged(ports, made, sentence);
  });
}
