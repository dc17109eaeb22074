import { tidyText } from "../cells/cellValue";
import { listed } from "../domain/words/quoted";
import type { Compact } from "../tables/compact";
import type { Gap, MemberGaps } from "./gap";
import { filled, type LetterTemplate } from "./letterTemplate";
import type { Step } from "./step";

/** Long enough for any name of an organisation, short enough for a line of mail. */
const LONGEST_SUBJECT = 150;

export interface LetterAsk {
  /** Of the person; "" where nobody knows it. */
  readonly name: string;
  readonly step: Step;
  readonly parts: readonly { readonly chased: MemberGaps; readonly gaps: readonly Gap[] }[];
  readonly template: LetterTemplate;
}

/**
 * Subject and body in plain words. What stands in cells comes in as one line of text: nothing that
 * a person typed can begin a new header or a new paragraph of the letter.
 */
export function letterTo(
  { settings }: Compact,
  { name, step, parts, template }: LetterAsk,
): { readonly subject: string; readonly body: string } {
  const organisations = parts.map(({ chased }) => oneLine(chased.organisation));
  const values = {
    name: oneLine(name),
    contact: oneLine(parts[0]?.chased.member.mainContact ?? "") || "your main contact",
    compact: oneLine(settings.compactName) || "the Compact",
    organisation: listed(organisations),
    coordinator: oneLine(settings.coordinator),
  };
  const subject = filled(template.subject, values);
  const body = [
    values.name === "" ? "Hello," : `Dear ${values.name},`,
    filled(template.opening[step], values),
    ...parts.flatMap(({ chased, gaps }) => [
      ...(parts.length > 1 ? [oneLine(chased.organisation)] : []),
      gaps.map(({ sentence }, index) => `${index + 1}. ${oneLine(sentence)}`).join("\n"),
    ]),
    filled(template.closing, values),
    [values.coordinator, settings.compactName === "" ? "" : values.compact]
      .filter((line) => line !== "")
      .join("\n"),
  ];
  return {
    subject: capitalised(subject).slice(0, LONGEST_SUBJECT),
    body: body.filter((paragraph) => paragraph !== "").join("\n\n"),
  };
}

function oneLine(text: string): string {
  return tidyText(text);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
