import { describeCell, tidyText } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { clipped, quoted } from "../../domain/words/quoted";
import { cellOf } from "../../tables/cellOf";
import { memberMeant } from "../memberMeant";
import { hasLeft, memberNamed } from "../membersIndex";
import { rowRule } from "../rule";

/** "TBC" and "n/a" name nobody, and say so. */
function isSomebody(name: string): boolean {
  return name !== "" && !isPlaceholder(name);
}

function seenAs(text: string): string {
  return text === "" ? "blank" : quoted(text);
}

/** What a member has signed up to: the Charter, training needs, apprenticeships. */
export const COMMITMENT_RULES = [
  rowRule("Members", {
    id: "charter-signatory-missing",
    severity: "warning",
    looksAt: "Members: Charter signatory, where Charter signed on is filled",
    wrong: "The Charter is signed, but nobody is named as its signatory.",
    mend: "Type who signed it.",
    mendedBy: "ask",
    asks: "Who signed the Members' Charter, and in which position?",
    at: "charterSignatory",
    find: ({ charterSignedOn, charterSignatory, signatoryPosition }) => {
      if (charterSignedOn === null || isSomebody(charterSignatory)) return null;
      const both = signatoryPosition === "" ? ", and in which position" : "";
      return {
        says: `is ${seenAs(charterSignatory)}, though the Charter is signed. Type who signed it${both}.`,
      };
    },
  }),
  rowRule("Members", {
    id: "charter-date-missing",
    severity: "warning",
    looksAt: "Members: Charter signed on, where Charter signatory is filled",
    wrong: "A signatory is named, but the Charter has no date of signing, so it is not counted.",
    mend: "Type the day it was signed, or clear the signatory.",
    mendedBy: "ask",
    at: "charterSignedOn",
    find: ({ row, charterSignedOn, charterSignatory }, { compact }) => {
      if (charterSignedOn !== null || !isSomebody(charterSignatory)) return null;
      const seen = describeCell(cellOf(compact.readings.Members, row, "charterSignedOn"));
      return {
        says: `is ${seenAs(tidyText(seen))}, though ${quoted(charterSignatory)} is named as its signatory. Type the day it was signed.`,
      };
    },
  }),
  rowRule("Members", {
    id: "tna-apprenticeships-unanswered",
    severity: "warning",
    looksAt: "Members: TNA covers apprenticeships, where TNA completed on is filled",
    wrong:
      "A training needs analysis is complete, but nobody has said whether it covers apprenticeships.",
    mend: "Choose Yes or No.",
    mendedBy: "ask",
    asks: "Does your training needs analysis refer to increasing apprenticeships?",
    at: "tnaCoversApprenticeships",
    find: ({ tnaCompletedOn, tnaCoversApprenticeships }) => {
      if (tnaCompletedOn === null || tnaCoversApprenticeships !== "") return null;
      return {
        says: "is blank, though the training needs analysis is complete. Choose Yes or No.",
      };
    },
  }),
  rowRule("Members", {
    id: "apprentices-without-scheme",
    severity: "warning",
    looksAt: "Members: Apprenticeship scheme, where Apprentices is filled",
    wrong: "An organisation has apprentices but no apprenticeship scheme.",
    mend: "Choose Yes under Apprenticeship scheme, or put Apprentices right.",
    mendedBy: "ask",
    at: "apprenticeshipScheme",
    find: ({ apprentices, apprenticeshipScheme }) => {
      if (apprentices === null || apprentices <= 0) return null;
      if (apprenticeshipScheme === "Yes" || apprenticeshipScheme === "Developing") return null;
      const scheme = apprenticeshipScheme === "" ? "blank" : quoted(apprenticeshipScheme);
      const count = apprentices === 1 ? "1 apprentice" : `${apprentices} apprentices`;
      return { says: `is ${scheme}, though it has ${count}. Put one of the two right.` };
    },
  }),
  rowRule("Members", {
    id: "apprentices-missing",
    severity: "note",
    looksAt: "Members: Apprentices, where Apprenticeship scheme is Yes",
    wrong:
      "An organisation has an apprenticeship scheme, but nobody has said how many apprentices.",
    mend: "Type how many (0 where there are none now).",
    mendedBy: "ask",
    asks: "How many apprentices do you have now?",
    at: "apprentices",
    find: ({ row, apprentices, apprenticeshipScheme }, checkup) => {
      if (apprenticeshipScheme !== "Yes" || apprentices !== null || hasLeft(checkup, row))
        return null;
      return { says: "is blank, though it has a scheme. Type how many (0 where there are none)." };
    },
  }),
  rowRule("Members", {
    id: "buddy-unknown",
    severity: "error",
    looksAt: "Members: Buddy",
    wrong: "The buddy is no member of the sheet, or the organisation itself.",
    mend: "Type the member's name as it stands under Organisation.",
    at: "buddy",
    find: ({ buddy, organisation }, checkup) => {
      if (!isSomebody(buddy)) return null;
      const found = memberNamed(checkup, buddy);
      if (found !== undefined && found.organisation !== organisation) return null;
      if (found !== undefined) {
        return { says: "is the organisation itself. Type the member that supports it." };
      }
      const meant = memberMeant(checkup, buddy);
      if (meant === null || meant === organisation) {
        return { says: `is ${quoted(buddy)}, which is no member. Type a name from Organisation.` };
      }
      return {
        says: `is ${quoted(buddy)}, which is no member. Did you mean ${clipped(meant)}?`,
        suggestion: meant,
      };
    },
  }),
  rowRule("Members", {
    id: "buddy-has-no-scheme",
    severity: "warning",
    looksAt: "Members: Buddy",
    wrong: "The buddy has no apprenticeship scheme of its own, or has left.",
    mend: "Choose a buddy that has a scheme.",
    at: "buddy",
    find: ({ buddy, row }, checkup) => {
      const found = buddy === "" ? undefined : memberNamed(checkup, buddy);
      if (found === undefined || hasLeft(checkup, row)) return null;
      const name = quoted(found.organisation);
      if (hasLeft(checkup, found.row))
        return { says: `is ${name}, which has left. Choose another.` };
      if (found.apprenticeshipScheme === "Yes") return null;
      const scheme = found.apprenticeshipScheme || "blank";
      return {
        says: `is ${name}, whose Apprenticeship scheme is ${clipped(scheme)}. Choose a buddy that has a scheme.`,
      };
    },
  }),
];
