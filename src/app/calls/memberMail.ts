import type { Problem } from "../../domain/problem";
import { clipped } from "../../domain/words/quoted";
import type { Compact, Member } from "../../tables/compact";
import type { Mail } from "./states/memberState";

/** What to ask a main contact for, each as a line of the letter; "" where it is not missing. */
const QUESTIONS: readonly ((member: Member, rules: ReadonlySet<string>) => string)[] = [
  ({ mainContact }, rules) =>
    mainContact === "" || rules.has("contact-stale")
      ? "Who is your main contact for the Compact now: name, job title, telephone number?"
      : "",
  ({ charterSignedOn, organisation }) =>
    charterSignedOn === null
      ? `Has ${organisation} signed the Members' Charter? If so, on which day, and who signed it?`
      : "",
  ({ charterSignedOn, charterSignatory }) =>
    charterSignedOn !== null && charterSignatory === ""
      ? "Who signed the Members' Charter, and in which position?"
      : "",
  ({ skillsPledgeOn }) =>
    skillsPledgeOn === null ? "Have you made the Skills Pledge? If so, on which day?" : "",
  ({ apprenticeshipScheme }) =>
    apprenticeshipScheme === ""
      ? "Do you have an apprenticeship scheme (yes, developing or no), and how many apprentices are there now?"
      : "",
  (_, rules) => (rules.has("apprentices-missing") ? "How many apprentices do you have now?" : ""),
  (_, rules) =>
    rules.has("email-personal-domain") || rules.has("email-shared-mailbox")
      ? "Is there an e-mail address of your own at work that we may use?"
      : "",
  ({ tnaCompletedOn, tnaCoversApprenticeships }) =>
    tnaCompletedOn !== null && tnaCoversApprenticeships === ""
      ? "Does your training needs analysis refer to increasing apprenticeships?"
      : "",
];

/** One plain address, as it would stand in a mailto: link. */
const ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+\.[^\s@,;:<>()[\]"\\]+$/;

/**
 * A letter to the main contact that asks for what the row does not say, for the coordinator to
 * read, change and send; or why there is none to write.
 */
export function mailTo(
  compact: Compact,
  member: Member,
  problems: readonly Problem[],
): { readonly mail: Mail | null; readonly sentence: string } {
  const phone = member.phone === "" ? "" : ` The telephone number is ${clipped(member.phone, 40)}.`;
  if (member.email === "") {
    return { mail: null, sentence: `There is no e-mail address to write to.${phone}` };
  }
  if (!ADDRESS.test(member.email)) {
    return { mail: null, sentence: `Mend the e-mail address first, then write to it.${phone}` };
  }
  const rules = new Set(problems.map(({ rule }) => rule));
  const questions = QUESTIONS.map((ask) => ask(member, rules)).filter((line) => line !== "");
  if (questions.length === 0) {
    questions.push("Are you still the main contact for the Compact, and are these details right?");
  }
  const { compactName, coordinator } = compact.settings;
  const name = compactName === "" ? "the Compact" : compactName;
  return {
    mail: {
      to: member.email,
      subject: `${compactName === "" ? "Compact" : compactName}: ${member.organisation}`,
      body: [
        member.mainContact === "" ? "Hello," : `Dear ${member.mainContact},`,
        `To keep the record of ${name} right, could you tell me:`,
        questions.map((question, index) => `${index + 1}. ${question}`).join("\n"),
        ["Thank you", coordinator].filter((line) => line !== "").join("\n"),
      ].join("\n\n"),
    },
    sentence:
      questions.length === 1
        ? "A letter with 1 question, for you to read and send."
        : `A letter with ${questions.length} questions, for you to read and send.`,
  };
}
