import { tidyText } from "../cells/cellValue";
import { countOf } from "../domain/words/figure";
import type { Agenda } from "./agenda";
import type { MeetingSubject } from "./meetingSubject";
import { dayAndTime, dayOf } from "./meetingWords";
import { withoutThe } from "./printed";

/** The e-mail that goes out with the papers, for the coordinator to read, change and send. */
export interface CoveringMail {
  /** Each address once. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** Who is expected and cannot be written to, with the reason. */
  readonly noAddress: readonly { readonly organisation: string; readonly why: string }[];
  /** How many it goes to; what to fill in where it goes to nobody. */
  readonly sentence: string;
}

/** A document that goes out: attached, or by its link. */
export interface SentDocument {
  /** "Paper 1: Progress report to the Steering Group, 7 Oct 2009". */
  readonly title: string;
  /** Null where the document itself goes with the mail. */
  readonly link: string | null;
}

/** Long enough for any group's name, short enough for a line of mail. */
const LONGEST_SUBJECT = 150;

/**
 * Addressed to those who are expected (Members, *Steering Group member* and *Theme groups*). What
 * stands in cells comes in as one line of text: nothing that a person typed begins a new header or a
 * new paragraph.
 */
export function coveringMail(
  subject: MeetingSubject,
  { items }: Agenda,
  documents: readonly SentDocument[],
): CoveringMail {
  const { compact, meeting, group, expected } = subject;
  const name = tidyText(compact.settings.compactName);
  const what = tidyText(withoutThe(group));
  const decisions = items.flatMap((item, index) =>
    item.decisions.map((sentence) => `Item ${index + 1}: ${tidyText(sentence)}.`),
  );
  const areAttached = documents.every(({ link }) => link === null);
  const papers = documents.map(({ title, link }) => {
    return `- ${tidyText(title)}${link === null ? "" : `\n  ${link}`}`;
  });
  const paragraphs = [
    "Dear colleague,",
    `${whenAndWhere(subject, what, name)} The agenda and papers ${areAttached ? "are attached" : "are here"}:`,
    papers.join("\n"),
    decisions.length === 0 ? "" : `You are asked to decide:\n${decisions.join("\n")}`,
    `If you cannot come, please send your apologies, and the name of whoever comes in your place, ${answerTo(subject)}.`,
    [tidyText(compact.settings.coordinator), name].filter((line) => line !== "").join("\n"),
  ];
  const addresses = new Map(
    expected.flatMap(({ email }) => (email === null ? [] : [[email.toLowerCase(), email]])),
  );
  return {
    to: Array.from(addresses.values()),
    subject: `${what} meeting, ${dayOf(meeting)}: agenda and papers`.slice(0, LONGEST_SUBJECT),
    body: paragraphs.filter((paragraph) => paragraph !== "").join("\n\n"),
    noAddress: expected.flatMap(({ organisation, email, why }) =>
      email === null ? [{ organisation, why }] : [],
    ),
    sentence: sentenceOf(subject, addresses.size),
  };
}

function sentenceOf({ isSteering, group, expected }: MeetingSubject, count: number): string {
  if (count > 0) return `The e-mail is a draft to ${countOf(count, "people")}. Nothing was sent.`;
  const how = isSteering
    ? "say in Members, Steering Group member, who sits on it"
    : `say in Members, Theme groups, who takes part in the ${withoutThe(group)}`;
  const why =
    expected.length === 0
      ? `nobody is known to be expected: ${how}`
      : "no address of those expected is known";
  return `The e-mail is a draft to nobody yet, because ${why}. Nothing was sent.`;
}

function whenAndWhere({ meeting }: MeetingSubject, what: string, name: string): string {
  const venue = tidyText(meeting.venue);
  const of = name === "" ? "" : ` of the ${withoutThe(name)}`;
  return `The ${what}${of} meets on ${dayAndTime(meeting)}${venue === "" ? "" : `, ${venue}`}.`;
}

function answerTo({ compact }: MeetingSubject): string {
  const address = tidyText(compact.settings.coordinatorEmail);
  return address === "" ? "in answer to this message" : `to ${address}`;
}
