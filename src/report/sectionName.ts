/** The sections of the report, in order, with what each holds: a template names them. */
export const SECTIONS = {
  report_heading: "The Compact, the title, the As at day and the meeting it is for",
  summary: "The headline sentences",
  success_measures: "The table of success measures: status, progress, since last",
  needs_attention: "What needs attention and a decision",
  priorities: "A page for each annual priority, with its success measures",
  since_last_meeting: "What changed since the last meeting: figures, targets, due dates",
  membership: "Membership, the Members' Charter and who has committed to what",
  apprenticeship_survey: "The apprenticeship survey, with who has not answered",
  events: "Events held and still to come",
  group_updates: "What the Theme Groups report",
  action_plan: "The action plan by group: overdue, due, done, carried over",
  meetings: "Meetings held and who attended",
  next_meeting: "The next meeting",
  how_judged: "How statuses are judged",
  data_notes: "How old the data is, what is wrong in it, what was accepted",
  contacts: "Main contacts; only where they were asked for",
  lists_of_names: "Lists of more than 60 names, which are too long for their place",
} as const;

export type SectionName = keyof typeof SECTIONS;
