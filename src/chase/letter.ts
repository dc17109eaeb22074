import { tidyText } from "../cells/cellValue";
import { clipped, listed } from "../domain/words/quoted";
import type { Compact } from "../tables/compact";
import type { Gap, MemberGaps } from "./gap";
import { CLOSING, OPENINGS, type PLACES_AROUND, SUBJECT } from "./letterParts";
import { filled } from "./letterPlaces";
import { LONGEST_NAME, letterWords } from "./letterWords";
import type { Step } from "./step";

/** Long enough for any name of an organisation, short enough for a line of mail. */
const LONGEST_SUBJECT = 150;

export interface LetterAsk {
  /** Of the person; "" where nobody knows it. */
  readonly name: string;
  readonly step: Step;
  readonly parts: readonly { readonly chased: MemberGaps; readonly gaps: readonly Gap[] }[];
}

/**
 * Subject and body in plain words. What stands in cells comes in as one line of text: nothing that
 * a person typed can begin a new header or a new paragraph of the letter.
 */
export function letterTo(
  compact: Compact,
  { name, step, parts }: LetterAsk,
): { readonly subject: string; readonly body: string } {
  const { settings } = compact;
  const compactName = clipped(settings.compactName, LONGEST_NAME);
  const words = letterWords(compact);
  const organisations = parts.map(({ chased }) => clipped(chased.organisation, LONGEST_NAME));
  const values: { readonly [P in (typeof PLACES_AROUND)[number]]: string } = {
    name: clipped(name, LONGEST_NAME),
    contact:
      clipped(parts[0]?.chased.member.mainContact ?? "", LONGEST_NAME) || "your main contact",
    compact: inSentence(compactName),
    organisation: listed(organisations),
    coordinator: clipped(settings.coordinator, LONGEST_NAME),
  };
  const body = [
    values.name === "" ? "Hello," : `Dear ${values.name},`,
    filled(words(OPENINGS[step]), values),
    ...parts.flatMap(({ gaps }, at) => [
      ...(parts.length > 1 ? [organisations[at] ?? ""] : []),
      gaps.map(({ sentence }, index) => `${index + 1}. ${sentence}`).join("\n"),
    ]),
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

/** "the Northamptonshire Public Sector Compact", within a sentence. */
function inSentence(compactName: string): string {
  if (compactName === "") return "the Compact";
  return /^the /i.test(compactName) ? compactName : `the ${compactName}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
