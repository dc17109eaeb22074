import { tidyText } from "../cells/cellValue";
import { capitalised } from "../domain/words/capitalised";
import { clipped, listed } from "../domain/words/quoted";
import type { Compact } from "../tables/compact";
import type { Gap, MemberGaps } from "./gap";
import { CLOSING, OPENINGS, type PLACES_AROUND, SUBJECT } from "./letterParts";
import { filled } from "./letterPlaces";
import { LONGEST_NAME, letterWords } from "./letterWords";
import { STEPS, type Step } from "./step";

/** Long enough for any name of an organisation, short enough for a line of mail. */
const LONGEST_SUBJECT = 150;

/** What a letter asks of one organisation, and how far the asking has come. */
export interface LetterPartDue {
  readonly chased: MemberGaps;
  readonly gaps: readonly Gap[];
  readonly step: Step;
}

export interface LetterAsk {
  /** Of the person; "" where nobody knows it. */
  readonly name: string;
  readonly parts: readonly LetterPartDue[];
}

/**
 * Subject and body in plain words. What stands in cells comes in as one line of text: nothing that
 * a person typed can begin a new header or a new paragraph of the letter. What is asked for the first
 * time, reminded of and asked in somebody's place comes each under its own opening.
 */
export function letterTo(
  compact: Compact,
  { name, parts }: LetterAsk,
): { readonly subject: string; readonly body: string } {
  const { settings } = compact;
  const compactName = clipped(settings.compactName, LONGEST_NAME);
  const words = letterWords(compact);
  const namesOf = (some: readonly LetterPartDue[]) =>
    listed(distinct(some.map(({ chased }) => clipped(chased.organisation, LONGEST_NAME))));
  const values: { readonly [P in (typeof PLACES_AROUND)[number]]: string } = {
    name: clipped(name, LONGEST_NAME),
    contact: contactsOf(parts),
    compact: inSentence(compactName),
    organisation: namesOf(parts),
    coordinator: clipped(settings.coordinator, LONGEST_NAME),
  };
  const body = [
    values.name === "" ? "Hello," : `Dear ${values.name},`,
    ...STEPS.flatMap((step) => {
      const own = parts.filter((part) => part.step === step);
      if (own.length === 0) return [];
      const about = { ...values, contact: contactsOf(own), organisation: namesOf(own) };
      return [
        filled(words(OPENINGS[step]), about),
        ...own.flatMap(({ chased, gaps }) => [
          ...(parts.length > 1 ? [clipped(chased.organisation, LONGEST_NAME)] : []),
          gaps.map(({ sentence }, index) => `${index + 1}. ${sentence}`).join("\n"),
        ]),
      ];
    }),
    filled(words(CLOSING), values),
    [values.coordinator, compactName].filter((line) => line !== "").join("\n"),
  ];
  const subject = tidyText(
    filled(words(SUBJECT), { ...values, compact: compactName || "The Compact" }),
  );
  return {
    subject: clipped(capitalised(subject), LONGEST_SUBJECT),
    body: body.filter((paragraph) => paragraph !== "").join("\n\n"),
  };
}

/** Whoever was asked before, each named once. */
function contactsOf(parts: readonly LetterPartDue[]): string {
  const names = parts.map(({ chased }) => clipped(chased.member.mainContact, LONGEST_NAME));
  return listed(distinct(names.filter((name) => name !== ""))) || "your main contact";
}

function distinct(all: readonly string[]): readonly string[] {
  return Array.from(new Set(all));
}

/** "the Northamptonshire Public Sector Compact", within a sentence. */
function inSentence(compactName: string): string {
  if (compactName === "") return "the Compact";
  return /^the /i.test(compactName) ? compactName : `the ${compactName}`;
}
