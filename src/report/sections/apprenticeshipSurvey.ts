import { activeMembers } from "../../domain/members/membership";
import { describeSurvey, type Survey, survey } from "../../domain/members/survey";
import { capitalised } from "../../domain/words/capitalised";
import type { Block } from "../block";
import { heading, names, paragraph } from "../blocks";
import { withoutContact } from "../contactNames";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";

/** What the members answered, always with how many were asked and how many have not answered. */
export const apprenticeshipSurvey: Section = {
  holds: "The apprenticeship survey, with who has not answered",
  fitsCell: false,
  isAppendix: true,
  write: (subject) => {
    const { compact } = subject;
    const found = survey(compact, "apprenticeshipScheme");
    if (found === null || found.asked === 0) return [];
    return [
      heading(1, "Apprenticeship survey"),
      paragraph(`${capitalised(describeSurvey(found))}.`, "lead"),
      ...answerBlocks(found),
      ...buddyBlocks(subject),
    ];
  },
};

function answerBlocks({ answers, notAnswered }: Survey): readonly Block[] {
  const given = answers.filter(({ members }) => members.length > 0);
  return [
    ...given.flatMap(({ answer, members }) => names(SAID.get(answer) ?? answer, members)),
    ...names("Have not answered", notAnswered),
  ];
}

const SAID = new Map([
  ["Yes", "Have a scheme"],
  ["Developing", "Developing a scheme"],
  ["No", "Have no scheme"],
]);

/** Peer support: whoever develops a scheme and the member that supports it. */
function buddyBlocks(subject: ReportSubject): readonly Block[] {
  const pairs = activeMembers(subject.compact)
    .filter(({ buddy }) => buddy !== "")
    .map(({ organisation, buddy }) => {
      return `${organisation}, supported by ${withoutContact(subject, buddy)}`;
    });
  return names("Buddies", pairs);
}
