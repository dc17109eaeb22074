import type { Step } from "./step";

/** The words around the questions; `{name}`, `{compact}`, `{organisation}`, `{coordinator}` are filled in. */
export interface LetterTemplate {
  readonly subject: string;
  readonly opening: { readonly [S in Step]: string };
  readonly closing: string;
}

export const USUAL_LETTER: LetterTemplate = {
  subject: "{compact}: {organisation}",
  opening: {
    first: "To keep the record of {compact} right, could you help with the following?",
    reminder:
      "I wrote to you some time ago and may have missed your answer. Could you help with the following, so that the record of {compact} is right?",
    escalation:
      "I have asked {contact} for the following and have not had an answer, which may be because somebody else looks after it now. Could you help, or tell me whom to ask?",
  },
  closing: "Thank you for your support for {compact}.",
};

/** Fills a text's places; one that nobody knows stays as it is, so that a slip can be seen. */
export function filled(text: string, values: { readonly [place: string]: string }): string {
  return text.replace(/\{([a-z]+)\}/g, (place, name: string) => values[name] ?? place);
}
