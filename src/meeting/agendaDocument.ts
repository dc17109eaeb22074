import { listedAll } from "../domain/words/listedAll";
import type { Block, Run, TableBlock } from "../report/block";
import {
  bold,
  heading,
  list,
  pageHeading,
  plain,
  tableBlock,
  tableColumn,
  words,
} from "../report/blocks";
import type { PrintedDocument } from "../report/printedDocument";
import type { Agenda, Paper } from "./agenda";
import type { AgendaItem } from "./agendaItem";
import { attendanceSoFar } from "./attendanceSoFar";
import type { MeetingSubject } from "./meetingSubject";
import { dayAndTime } from "./meetingWords";
import { withoutThe } from "./printed";

/** The document's title, and its name as a file: it tells one agenda from another. */
export function agendaTitle({ group, meeting }: MeetingSubject): string {
  return `Agenda, ${group}, ${dayAndTime({ date: meeting.date, time: "" })}`;
}

/** The agenda: what is dealt with on one page, and what is known of it beforehand behind. */
export function agendaDocument(subject: MeetingSubject, agenda: Agenda): PrintedDocument {
  const { compact, meeting, group } = subject;
  const { settings, asAt } = compact;
  const notes = agenda.items.flatMap((item, index) => notesOf(item, index + 1));
  return {
    title: agendaTitle(subject),
    compactName: settings.compactName,
    language: "en-GB",
    asAt,
    sections: [
      {
        blocks: [
          {
            kind: "title",
            above: settings.compactName,
            title: `Agenda of the ${withoutThe(group)} meeting`,
            below: [dayAndTime(meeting), meeting.venue].filter((line) => line !== ""),
          },
          heading(1, "Items"),
          itemsTable(agenda),
          ...decisionBlocks(agenda),
          ...paperBlocks(agenda.papers),
        ],
      },
      ...(notes.length === 0 ? [] : [{ blocks: [pageHeading("Notes on the items"), ...notes] }]),
      { blocks: attendanceSoFar(subject) },
    ],
  };
}

/** "Item 3": as the agenda, its notes and the minutes call it. */
export function itemName(number: number): string {
  return `Item ${number}`;
}

function itemsTable({ items, papers }: Agenda): TableBlock {
  return tableBlock(
    "The items of the agenda, in their order: what each is about, what is asked of the meeting, which papers belong to it.",
    [
      tableColumn("No", 6, "right"),
      tableColumn("Item", 60),
      tableColumn("For", 17),
      tableColumn("Paper", 17),
    ],
    items.map((item, index) => [
      words([bold(String(index + 1))]),
      words(aboutRuns(item)),
      words(item.purpose),
      words(paperNumbers(item, papers)),
    ]),
  );
}

function aboutRuns({ title, about }: AgendaItem): readonly Run[] {
  return about === "" ? [bold(title)] : [bold(title), plain(`\n${about}`)];
}

function paperNumbers({ papers: own }: AgendaItem, papers: readonly Paper[]): string {
  return papers
    .filter(({ kind }) => own.includes(kind))
    .map(({ name }) => name)
    .join(", ");
}

/** Every decision with the item that it is taken under. */
function decisionBlocks({ items }: Agenda): readonly Block[] {
  const asked = items.flatMap(({ decisions }, index) =>
    decisions.length === 0
      ? []
      : [[bold(`${itemName(index + 1)}: `), plain(`${listedAll(decisions)}.`)]],
  );
  return asked.length === 0 ? [] : [heading(1, "Decisions asked for"), list(asked)];
}

function paperBlocks(papers: readonly Paper[]): readonly Block[] {
  return [
    heading(1, "Papers"),
    list(papers.map(({ name, title }) => [bold(`${name}: `), plain(title)])),
  ];
}

function notesOf({ title, notes }: AgendaItem, number: number): readonly Block[] {
  return notes.length === 0 ? [] : [heading(2, `${itemName(number)}: ${title}`), ...notes];
}
