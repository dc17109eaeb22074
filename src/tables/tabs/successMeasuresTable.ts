import { choice, day, number, text } from "../column";
import { STATUSES } from "../status";
import { declareTable } from "../table";

export const MEASURED_BY = ["Members with", "Events held", "Actions done", "Typed figure"] as const;
export const COUNT = ["New in period", "Total to date"] as const;

export const successMeasuresTable = declareTable("Success measures", {
  purpose: "The success measures and targets of the Statement of Annual Priorities.",
  aliases: ["Success measure", "Measures", "Targets"],
  key: ["ref"],
  need: "indispensable",
  columns: {
    ref: text("Ref", "A short name for the measure, such as SM1.", {
      required: true,
      width: 60,
      aliases: ["Reference", "Measure ref"],
    }),
    priority: text("Priority", "The Ref of the annual priority it belongs to.", {
      required: true,
      refersTo: "Priorities",
      width: 75,
      aliases: ["Annual priority", "Priority ref"],
    }),
    measure: text("Success measure", "The sentence that the Steering Group agreed.", {
      required: true,
      long: true,
      aliases: ["Measure"],
    }),
    measuredBy: choice(
      "Measured by",
      MEASURED_BY,
      "What is counted: members with something in a column, events held, actions done, or a figure that you type.",
      { required: true },
    ),
    of: text(
      "Of",
      "Which ones: a header of Members, a Type of event, or the Ref of a priority or measure for actions.",
      { width: 190 },
    ),
    count: choice(
      "Count",
      COUNT,
      "New in period counts from the start; Total to date counts everything up to the day.",
    ),
    baseline: number("Baseline", "The figure before the start. Blank: worked out where it can be."),
    target: number("Target", "The figure to reach.", { required: true }),
    unit: text("Unit", "What the figures count: organisations, events.", { width: 110 }),
    starts: day("Starts", "The first day that counts. Blank means the start of the year.", {
      mayLieAhead: true,
    }),
    due: day("Due", "The last day that counts.", {
      mayLieAhead: true,
      required: true,
      aliases: ["Due date", "Deadline", "Due by"],
    }),
    profile: text(
      "Profile",
      "Milestones, where an even pace is wrong: 30/09/2009: 3; 31/12/2009: 6",
      {
        width: 220,
        aliases: ["Milestones"],
      },
    ),
    typedFigure: number("Typed figure", "The figure itself, where Measured by is Typed figure."),
    setBy: text("Set by", "The group that set the target.", { refersTo: "groups" }),
    setOn: day("Set on", "The meeting at which it was set."),
    ratifiedOn: day("Ratified on", "The Steering Group meeting that ratified it."),
    comment: text("Comment", "Goes into the report as it is; say here what is done to catch up.", {
      long: true,
      aliases: ["Comments"],
    }),
    actual: number("Actual", "Written by the add-on: the figure at the As at day.", { auto: true }),
    dueByNow: number("Due by now", "Written by the add-on: where an even pace would be.", {
      auto: true,
    }),
    booked: number("Booked", "Written by the add-on: events in the diary that are still to come.", {
      auto: true,
    }),
    progress: number("Progress", "Written by the add-on: Actual as a share of Target.", {
      auto: true,
      percent: true,
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
    forecast: number("Forecast", "Written by the add-on: the figure on the due day at this pace.", {
      auto: true,
    }),
    sinceLast: text("Since last", "Written by the add-on: the change since an earlier day.", {
      auto: true,
      long: true,
      width: 190,
    }),
    updated: day("Updated", "Written by the add-on: the day it last worked this row out.", {
      auto: true,
    }),
  },
});
