import type { MemberShown } from "../../app/calls/states/chaseState";
import { describeDay } from "../../cells/calendarDate";
import type { ChaseMessage } from "../../chase/chase";
import type { Step } from "../../chase/step";

export type GapShown = MemberShown["gaps"][number];

/** "not asked yet", "asked once: 7 Oct 2009", "asked 2 times: 7 Oct 2009, 21 Oct 2009". */
export function askedWords({ askedOn }: Pick<GapShown, "askedOn">): string {
  if (askedOn.length === 0) return "not asked yet";
  const times = askedOn.length === 1 ? "once" : `${askedOn.length} times`;
  return `asked ${times}: ${askedOn.map(describeDay).join(", ")}`;
}

/** What comes next, and from which day. */
export function nextWords({ step, from }: GapShown, { deputy }: MemberShown): string {
  if (step === null) return from === null ? "" : `an answer may come until ${describeDay(from)}`;
  if (step === "first") return "a first letter";
  if (step === "reminder") return "a reminder";
  return deputy === "" ? "a reminder: there is no other address" : `a letter to ${deputy}`;
}

/** "First letter", "First letter, reminder" where its parts have come to different steps. */
export function stepWords({ parts }: Pick<ChaseMessage, "parts">): string {
  const words = (Object.keys(STEP_WORDS) as Step[])
    .filter((step) => parts.some((part) => part.step === step))
    .map((step) => STEP_WORDS[step]);
  return words
    .map((one, at) => (at === 0 ? one : one.charAt(0).toLowerCase() + one.slice(1)))
    .join(", ");
}

const STEP_WORDS: { readonly [S in Step]: string } = {
  first: "First letter",
  reminder: "Reminder",
  escalation: "To the deputy or Steering Group member",
};
