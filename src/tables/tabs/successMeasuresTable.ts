import { choice } from "../kinds/choiceKind";
import { day } from "../kinds/dayKind";
import { number } from "../kinds/numberKind";
import { text } from "../kinds/textKind";
import { STATUSES } from "../status";
import { declareTable } from "../table";

export const MEASURED_BY = [
  "Members with",
  "Share of members with",
  "Events held",
  "Meetings held",
  "Actions done",
  "Typed figure",
] as const;
export type MeasuredBy = (typeof MEASURED_BY)[number];

export const COUNTS = ["New in period", "Total to date"] as const;
export type Count = (typeof COUNTS)[number];

export const DIRECTIONS = ["Increase", "Decrease", "Keep at least", "Keep at most"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const successMeasuresTable = declareTable("Success measures", {
  purpose: "The success measures and targets of the Statement of Annual Priorities.",
  aliases: ["Success measure", "Measures", "Targets"],
  key: ["ref"],
  toldBy: ["ref", "measure"],
  refsBegin: "SM",
  need: "indispensable",
  inFigures: true,
  expected: [
    "of",
    "count",
    "baseline",
    "unit",
    "starts",
    "profile",
    "typedFigure",
    "setBy",
    "setOn",
    "ratifiedOn",
    "comment",
    "actual",
    "dueByNow",
    "booked",
    "progress",
    "status",
    "why",
    "forecast",
    "sinceLast",
    "updated",
  ],
  columns: {
    ref: text("Ref", "A short name for the measure, such as SM1.", {
      required: true,
      width: 60,
      aliases: ["Reference", "Measure ref"],
    }),
    measure: text("Success measure", "The sentence that the Steering Group agreed.", {
      required: true,
      long: true,
      aliases: ["Measure"],
    }),
    status: choice(
      "Status",
      Object.keys(STATUSES),
      "Written by the add-on: the judgement against the target.",
      { auto: true },
    ),
    why: text("Why", "Written by the add-on: the arithmetic behind the status.", {
      auto: true,
      long: true,
    }),
    priority: text("Priority", "The Ref of the annual priority it belongs to.", {
      required: true,
      refersTo: "Priorities",
      width: 75,
      aliases: ["Annual priority", "Priority ref"],
    }),
    measuredBy: choice(
      "Measured by",
      MEASURED_BY,
      "What is counted: members with something in a column, the share of members with it, events held, meetings held, actions done, or a figure that you type.",
      { required: true },
    ),
    of: text(
      "Of",
      "Which ones: a header of Members (Apprentices >= 1 counts those with at least one), a Type of event, a Group that meets, or for actions the Ref of a priority, a measure or one action.",
      { width: 190, inFigures: true },
    ),
    count: choice(
      "Count",
      COUNTS,
      "New in period counts from the start; Total to date counts everything up to the day.",
      { inFigures: true },
    ),
    baseline: number(
      "Baseline",
      "The figure before the start. Blank: worked out where it can be.",
      { shownAsPercent: "as people show it", inFigures: true },
    ),
    target: number(
      "Target",
      "The figure to reach, also in words that start from Baseline: 15 % less, 10 % more, less, more.",
      {
        required: true,
        words: "target",
        shownAsPercent: "as people show it",
        blankHasOwnRule: true,
      },
    ),
    unit: text("Unit", "What the figures count: organisations, events.", { width: 110 }),
    starts: day("Starts", "The first day that counts. Blank means the start of the year.", {
      mayLieAhead: true,
      inFigures: true,
    }),
    due: day("Due", "The last day that counts.", {
      mayLieAhead: true,
      required: true,
      aliases: ["Due date", "Deadline", "Due by"],
      blankHasOwnRule: true,
    }),
    profile: text(
      "Profile",
      "Milestones, where an even pace is wrong: 30/09/2009: 3; 31/12/2009: 6",
      {
        width: 220,
        aliases: ["Milestones"],
        inFigures: true,
      },
    ),
    typedFigure: number(
      "Typed figure",
      "The figure itself, where Measured by is Typed figure and the tab Figures has none.",
      { words: "yes or no", shownAsPercent: "as people show it", inFigures: true },
    ),
    setBy: text("Set by", "The group that set the target.", { refersTo: "groups" }),
    setOn: day("Set on", "The meeting at which it was set."),
    ratifiedOn: day("Ratified on", "The Steering Group meeting that ratified it."),
    comment: text("Comment", "Goes into the report as it is; say here what is done to catch up.", {
      long: true,
      aliases: ["Comments"],
    }),
    owner: text("Owner", "Who answers for the measure: a name or initials.", {
      aliases: ["Measure owner"],
    }),
    direction: choice(
      "Direction",
      DIRECTIONS,
      "Which way is better. Blank: Decrease where Baseline is above Target, else Increase.",
      { width: 120, inFigures: true, seldom: true },
    ),
    among: text(
      "Among",
      "Only these members, for measures that count members: Size = 50-249; Sector <> Health",
      { width: 190, inFigures: true, seldom: true, aliases: ["Only among"] },
    ),
    atRiskBelow: number(
      "At risk below",
      "The share of what is due by now below which this measure is off course. Blank: the setting.",
      { inFigures: true, seldom: true },
    ),
    actual: number("Actual", "Written by the add-on: the figure at the As at day.", { auto: true }),
    dueByNow: number("Due by now", "Written by the add-on: what is due at the As at day.", {
      auto: true,
    }),
    booked: number("Booked", "Written by the add-on: what is in the diary and still to come.", {
      auto: true,
    }),
    progress: number(
      "Progress",
      "Written by the add-on: Actual as a share of Target; of a decrease the share of the way.",
      {
        auto: true,
        shownAsPercent: "always",
      },
    ),
    forecast: number("Forecast", "Written by the add-on: the figure on the due day at this pace.", {
      auto: true,
    }),
    sinceLast: text("Since last", "Written by the add-on: the change since an earlier day.", {
      auto: true,
      long: true,
      wrapping: "overflow",
      width: 190,
    }),
    updated: day("Updated", "Written by the add-on: the day it last worked this row out.", {
      auto: true,
    }),
  },
});
