import { placesIn } from "./letterPlaces";
import type { Step } from "./step";
import { type Topic, USUALLY } from "./topic";
import { TOPICS, type TopicName } from "./topics";

/** A part of a letter that the coordinator may put into other words. */
export interface LetterPart {
  /** What it is called, also in the tab Letters. */
  readonly part: string;
  readonly usual: string;
  /** What may stand in braces in it. */
  readonly places: readonly string[];
}

export const SUBJECT = "Subject";
export const CLOSING = "Closing";
export const OPENINGS: { readonly [S in Step]: string } = {
  first: "Opening of a first letter",
  reminder: "Opening of a reminder",
  escalation: "Opening to the deputy or Steering Group member",
};

/** What the words around the questions may name. */
export const PLACES_AROUND = ["name", "contact", "compact", "organisation", "coordinator"] as const;

/** The words around the questions, in the order in which a letter has them. */
const AROUND: readonly Omit<LetterPart, "places">[] = [
  { part: SUBJECT, usual: "{compact}: {organisation}" },
  {
    part: OPENINGS.first,
    usual: "To keep the record of {compact} right, could you help with the following?",
  },
  {
    part: OPENINGS.reminder,
    usual:
      "I wrote to you some time ago and may have missed your answer. Could you help with the following, so that the record of {compact} is right?",
  },
  {
    part: OPENINGS.escalation,
    usual:
      "I have asked {contact} for the following and have not had an answer, which may be because somebody else looks after it now. Could you help, or tell me whom to ask?",
  },
  { part: CLOSING, usual: "Thank you for your support for {compact}." },
];

const ASKS: readonly LetterPart[] = Object.values<Topic>(TOPICS).flatMap(({ title, asks }) =>
  Object.entries(asks).map(([when, usual]) => {
    const places = Array.from(new Set(["organisation", ...placesIn(usual)]));
    return { part: partOf(title, when), usual, places };
  }),
);

/** Every part of a letter with its usual words: what can be edited, and nothing else. */
export const LETTER_PARTS: readonly LetterPart[] = [
  ...AROUND.map((part) => ({ ...part, places: PLACES_AROUND })),
  ...ASKS,
];

/** The part with the sentence of a topic that is used then. */
export function partOfTopic(topic: TopicName, when: string): string {
  return partOf(TOPICS[topic].title, when);
}

function partOf(title: string, when: string): string {
  return when === USUALLY ? title : `${title}, ${when}`;
}
