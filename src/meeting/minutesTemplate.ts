import type { TemplateLines } from "../report/template/templateOfLines";

/** The sections of minutes to fill in, in order, by the name that stands for each in a template. */
export const MINUTES_SECTIONS = {
  minutes_heading: {
    holds: "The Compact, the group, the day, time and venue",
    fitsCell: true,
  },
  how_to_fill_in: { holds: "How to fill it in, so that it can be read", fitsCell: true },
  present: { holds: "Everyone who is expected", fitsCell: false },
  apologies: { holds: "Apologies that were sent ahead", fitsCell: false },
  items: { holds: "Each item with its place and its Actions line", fitsCell: false },
} as const satisfies Record<string, { readonly holds: string; readonly fitsCell: boolean }>;

export type MinutesSection = keyof typeof MINUTES_SECTIONS;

/** The short facts of minutes, with what each is. */
export const MINUTES_WORDS = {
  compact_name: "The Compact's name",
  group: "The group that meets",
  meeting_date: "The day of the meeting",
  meeting_time: "The time at which it begins",
  venue: "Where it is",
  previous_meeting_date: "The day of the meeting before it; blank where none is known",
  next_meeting_date: "The day of the meeting after it; blank where none is known",
  chair: "The chair of the Steering Group, as Settings have it",
  coordinator: "The coordinator, as Settings have it",
} as const satisfies Record<string, string>;

export type MinutesWords = { readonly [W in keyof typeof MINUTES_WORDS]: string };

/** A copy of the built-in minutes, to be edited: every section in its line. */
export const MINUTES_TEMPLATE: TemplateLines = {
  title: "Compact minutes template",
  running: "{{compact_name}} \u00b7 {{group}}, {{meeting_date}}",
  lines: Object.keys(MINUTES_SECTIONS).map((name) => `{{${name}}}`),
};
