import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { describeCell, isUnused } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { kindOfMeasure } from "../../domain/measures/kinds/kinds";
import { readProfile } from "../../domain/measures/profile";
import { isSteeringGroup } from "../../domain/meetings/meetings";
import { quoted } from "../../domain/words/quoted";
import { cellOf } from "../../tables/cellOf";
import type { SuccessMeasure } from "../../tables/compact";
import type { Checkup } from "../checkup";
import { type Fault, rowRule } from "../rule";
import { countedFrom, measureIndex } from "./measureSources";

export const MEASURE_RULES = [
  rowRule("Success measures", {
    id: "measure-target-missing",
    severity: "error",
    looksAt: "Success measures: Target",
    wrong: "A success measure has no target, so it cannot be judged.",
    mend: "Type the figure to reach.",
    at: "target",
    find: (measure, checkup) => missing(measure, "target", checkup, "Type the figure to reach."),
  }),
  rowRule("Success measures", {
    id: "measure-due-missing",
    severity: "error",
    looksAt: "Success measures: Due",
    wrong: "A success measure has no due day, so it cannot be judged.",
    mend: "Type the last day that counts.",
    at: "due",
    find: (measure, checkup) => missing(measure, "due", checkup, "Type the last day that counts."),
  }),
  rowRule("Success measures", {
    id: "measure-due-before-start",
    severity: "error",
    looksAt: "Success measures: Due, Starts; Settings: Year starts",
    wrong: "A success measure is due before it starts.",
    mend: "Put Due or Starts right.",
    at: "due",
    find: ({ due, starts }, { compact }) => {
      const from = starts ?? compact.settings.yearStarts;
      if (due === null || from === null || due >= from) return null;
      const start = starts === null ? "the start of the year in Settings" : "Starts";
      return {
        says: `is ${describeDay(due)}, before ${start} (${describeDay(from)}). Put one of the two right.`,
      };
    },
  }),
  rowRule("Success measures", {
    id: "profile-unreadable",
    severity: "error",
    looksAt: "Success measures: Profile",
    wrong: "A profile of milestones cannot be read, so an even pace is used.",
    mend: "Type it as 30/09/2009: 3; 31/12/2009: 6.",
    at: "profile",
    find: ({ row }, { compact }) => {
      const cell = cellOf(compact.readings["Success measures"], row, "profile");
      const profile = readProfile(cell);
      if (profile.kind !== "unreadable" || isPlaceholder(describeCell(cell))) return null;
      return {
        says: `cannot be read at ${profile.seen}, so an even pace is used. Type it as 30/09/2009: 3; 31/12/2009: 6.`,
      };
    },
  }),
  rowRule("Success measures", {
    id: "profile-outside-period",
    severity: "warning",
    looksAt: "Success measures: Profile, Starts, Due",
    wrong: "A milestone lies before the start or after the due day.",
    mend: "Put the milestone right.",
    at: "profile",
    find: ({ row, due, starts }, { compact }) => {
      const cell = cellOf(compact.readings["Success measures"], row, "profile");
      const profile = readProfile(cell);
      if (profile.kind !== "milestones") return null;
      const from = starts ?? compact.settings.yearStarts;
      const early = profile.milestones.find(({ on }) => from !== null && on < from);
      const late = profile.milestones.find(({ on }) => due !== null && on > due);
      const wrong = early ?? late;
      if (wrong === undefined) return null;
      const where = wrong === early ? "before the start" : "after the due day";
      return { says: `has a milestone on ${describeDay(wrong.on)}, ${where}. Put it right.` };
    },
  }),
  rowRule("Success measures", {
    id: "measure-figure-missing",
    severity: "warning",
    looksAt: "Success measures: Typed figure, where Measured by is Typed figure; Figures",
    wrong: "A success measure waits for a figure that nobody has typed.",
    mend: "Type a row in Figures, or the figure so far (0 where there is nothing yet).",
    at: "typedFigure",
    alone: false,
    find: (measure, checkup) => {
      if (kindOfMeasure(measure.measuredBy)?.isTyped !== true) return null;
      if (checkup.index(measureIndex).figuresOf(measure.ref).length > 0) return null;
      return missing(
        measure,
        "typedFigure",
        checkup,
        "Type the figure so far (0 for nothing yet).",
      );
    },
  }),
  rowRule("Success measures", {
    id: "measure-figure-unused",
    severity: "note",
    looksAt: "Success measures: Typed figure, where Measured by is something else",
    wrong: "A figure is typed for a success measure that is counted from the workbook.",
    mend: "Clear it, or choose Typed figure in Measured by.",
    at: "typedFigure",
    find: ({ measuredBy, typedFigure }) => {
      if (typedFigure === null || countedFrom(measuredBy) === null) return null;
      return {
        says: `is ${typedFigure}, but Measured by is ${quoted(measuredBy)}, so it is not used. Clear it, or choose Typed figure.`,
      };
    },
  }),
  rowRule("Success measures", {
    id: "measure-not-ratified",
    severity: "note",
    looksAt: "Success measures: Ratified on, where the Steering Group has met since Set on",
    wrong: "The Steering Group has met since a target was set, but has not ratified it.",
    mend: "Type the day it was ratified, or put it on the agenda.",
    at: "ratifiedOn",
    alone: false,
    find: ({ setOn, ratifiedOn }, checkup) => {
      if (setOn === null || ratifiedOn !== null) return null;
      const last = checkup.index(lastSteeringGroupDay);
      if (last === null || last <= setOn) return null;
      return {
        says: `is blank, though the target was set on ${describeDay(setOn)} and the Steering Group has met since.`,
      };
    },
  }),
];

function missing(
  { row }: SuccessMeasure,
  field: "target" | "due" | "typedFigure",
  { compact }: Checkup,
  mend: string,
): Fault | null {
  const cell = cellOf(compact.readings["Success measures"], row, field);
  const seen = describeCell(cell);
  if (!isUnused(cell) && !isPlaceholder(seen)) return null;
  return { says: `is ${isUnused(cell) ? "blank" : quoted(seen)}. ${mend}` };
}

function lastSteeringGroupDay({ compact }: Checkup): CalendarDate | null {
  return compact.meetings.reduce<CalendarDate | null>((last, { date, group, status }) => {
    const counts = status === "Held" && date !== null && date <= compact.asAt;
    if (!counts || !isSteeringGroup(group)) return last;
    return last === null || date > last ? date : last;
  }, null);
}
