import { describeDay } from "../cells/calendarDate";
import { tidyText } from "../cells/cellValue";
import { clipped } from "../domain/words/quoted";
import { promptOf } from "../minutes/prompt";
import type { Block, ParagraphBlock, TableBlock } from "../report/block";
import { bold, heading, paragraph, tableBlock, tableColumn, words } from "../report/blocks";
import type { TemplateModel } from "../report/template/templateModel";
import type { Agenda } from "./agenda";
import { itemName } from "./agendaDocument";
import type { AgendaItem } from "./agendaItem";
import { type AttendanceLine, attendanceSheet } from "./attendanceSheet";
import type { MeetingSubject } from "./meetingSubject";
import { dayOf } from "./meetingWords";
import { MINUTES_SECTIONS, type MinutesSection, type MinutesWords } from "./minutesTemplate";
import { withoutThe } from "./printed";

/** Longer reminders belong to the agenda, where they stand in full. */
const LONGEST_REMINDER = 400;

/** The document's title, and its name as a file. */
export function minutesTitle({ group, meeting }: MeetingSubject): string {
  return `Minutes to fill in, ${group}, ${dayOf(meeting)}`;
}

/**
 * The agenda with a place for each item, for the minutes to be written in: who is expected stands
 * under Present and Apologies, each item has its *Actions* line. What is typed at these places is read
 * by `readMinutes`; prompts are not. The words that the reading goes by are explained at the head.
 */
export function minutesToFillIn(subject: MeetingSubject, agenda: Agenda): TemplateModel {
  const { settings, asAt } = subject.compact;
  const sheet = attendanceSheet(subject.compact, subject.meeting, subject.expected);
  const blocks: { readonly [S in MinutesSection]: readonly Block[] } = {
    minutes_heading: [headingBlock(subject)],
    how_to_fill_in: HOW_TO_FILL_IN.map((sentence) => prompt(sentence)),
    present: [
      heading(1, "Present"),
      attendanceTable("Present", [...here(sheet), ...coordinatorOf(subject)]),
    ],
    apologies: [heading(1, "Apologies"), attendanceTable("Apologies", away(sheet))],
    items: agenda.items.flatMap((item, index) => itemBlocks(subject, item, index + 1)),
  };
  const names = Object.keys(MINUTES_SECTIONS) as MinutesSection[];
  return {
    kind: "minutes",
    title: minutesTitle(subject),
    compactName: settings.compactName,
    language: "en-GB",
    asAt,
    words: wordsOf(subject),
    sections: names.map((name) => ({ name, blocks: blocks[name] })),
    places: names.map((name) => ({ name, fitsCell: MINUTES_SECTIONS[name].fitsCell })),
  };
}

const HOW_TO_FILL_IN = [
  "Words in square brackets, such as these, are reminders: delete them or leave them, they are not read as minutes.",
  "Attended says Present, Deputy, Apologies or Absent. Whoever did not come is to be changed from Present; who came for somebody else takes that line, with Deputy; the empty lines are for others.",
  "What became of an action that was raised before, under its Ref: \u201cA1 completed\u201d, \u201cA2 deferred to the next meeting\u201d, \u201cA3 moved to 20 January 2010\u201d.",
  "What was decided: \u201cIt was agreed that \u2026\u201d, or endorsed, ratified, elected. Below Actions, one a line: \u201cCD to liaise with \u2026 by 20 January 2010\u201d. Then Compact can take them all in.",
] as const;

function headingBlock({ compact, group, meeting }: MeetingSubject): Block {
  const time = tidyText(meeting.time);
  const venue = tidyText(meeting.venue);
  return {
    kind: "title",
    above: compact.settings.compactName,
    title: `Minutes of the ${withoutThe(group)} meeting`,
    below: [
      dayOf(meeting),
      ...(time === "" ? [] : [`Time: ${time}`]),
      ...(venue === "" ? [] : [`Venue: ${venue}`]),
    ],
  };
}

function here(sheet: readonly AttendanceLine[]): readonly AttendanceLine[] {
  return sheet.filter(({ attended }) => attended === "Present" || attended === "Deputy");
}

function away(sheet: readonly AttendanceLine[]): readonly AttendanceLine[] {
  return sheet.filter(({ attended }) => attended === "Apologies" || attended === "Absent");
}

/** Whose initials stand in the actions, though of no member. */
function coordinatorOf({ compact }: MeetingSubject): readonly AttendanceLine[] {
  const name = tidyText(compact.settings.coordinator);
  return name === "" ? [] : [{ name, organisation: "Compact coordinator", attended: "Present" }];
}

/** As the reading knows a list of those present: name, organisation, how they took part. */
function attendanceTable(title: string, lines: readonly AttendanceLine[]): TableBlock {
  const rows = lines.map(({ name, organisation, attended }) => [
    words(name),
    words(organisation),
    words(attended),
  ]);
  const empty = [words(""), words(""), words("")];
  return tableBlock(
    `${title}: name, organisation, and how each took part.`,
    [tableColumn("Name", 34), tableColumn("Organisation", 46), tableColumn("Attended", 20)],
    [...rows, empty, empty],
  );
}

function itemBlocks(subject: MeetingSubject, item: AgendaItem, number: number): readonly Block[] {
  const isAboutNext = /\bnext\b.*\bmeeting/i.test(item.title);
  const asked = item.decisions.map((sentence) =>
    prompt(`For decision: ${sentence}.`, "From the agenda"),
  );
  const minuted = item.minuted.map((sentence) =>
    prompt(clipped(sentence, LONGEST_REMINDER), "To fill in"),
  );
  return [
    heading(2, `${itemName(number)} \u2013 ${asTitle(item.title)}`),
    ...keptTogether([...asked, ...minuted]),
    ...(isAboutNext
      ? nextMeetingBlocks(subject)
      : [placeToWrite("intro"), actionsLabel(), placeToWrite()]),
  ];
}

/** More reminders than these may be parted by the end of a page. */
const MOST_KEPT = 4;

/** A few reminders stay on the page of the place that they remind of; of many the last ones do. */
function keptTogether(prompts: readonly ParagraphBlock[]): readonly ParagraphBlock[] {
  const kept = prompts.length - MOST_KEPT;
  return prompts.map((one, index) => (index < kept ? one : { ...one, look: "kicker" }));
}

/** What ends like a sentence is read as one. */
function asTitle(title: string): string {
  return clipped(title, 250).replace(/[.!?;:,\s]+$/, "");
}

/** Each fact in a line of its own, as the reading looks for them; the day is needed. */
function nextMeetingBlocks({ next }: MeetingSubject): readonly Block[] {
  if (next === null) {
    const example =
      "The next meeting is on Thursday 11 March 2010 at 14:30 at County Hall. (Write its own day, time and place.)";
    return [...keptTogether([prompt(example)]), placeToWrite()];
  }
  const time = tidyText(next.time);
  const venue = tidyText(next.venue);
  return [
    paragraph(`The next meeting is on ${dayOf(next)}.`),
    ...(time === "" ? [] : [paragraph(`Time: ${time}`)]),
    ...(venue === "" ? [] : [paragraph(`Venue: ${venue}`)]),
  ];
}

function prompt(
  sentence: string,
  mark: "To fill in" | "From the agenda" = "To fill in",
): ParagraphBlock {
  return paragraph(promptOf(mark, sentence), "small");
}

/** An empty paragraph: what is typed there is read under its item. */
function placeToWrite(look: "body" | "intro" = "body"): ParagraphBlock {
  return paragraph([], look);
}

function actionsLabel(): ParagraphBlock {
  return paragraph([bold("Actions:")], "intro");
}

function wordsOf({ compact, group, meeting, previous, next }: MeetingSubject): MinutesWords {
  const { settings } = compact;
  return {
    compact_name: settings.compactName,
    group,
    meeting_date: dayOf(meeting),
    meeting_time: tidyText(meeting.time),
    venue: tidyText(meeting.venue),
    previous_meeting_date: previous === null ? "" : describeDay(previous.date),
    next_meeting_date: next === null ? "" : describeDay(next.date),
    chair: settings.chair,
    coordinator: settings.coordinator,
  };
}
