import { scrollingRows } from "../../dialogPage/scrollingRows";
import { type Child, el } from "../../sidebar/description";
import { sentence } from "../../sidebar/pieces";
import { name, shownNumber } from "../../sidebar/shown";
import { STEP_WORDS } from "./askedWords";
import { type ChasePageState, lettersToSend } from "./chasePageState";

/** What is about to be sent, to whom, and what Google lets go today: the last look before it goes. */
export function sendStep(state: ChasePageState): Child {
  const letters = lettersToSend(state);
  const count = letters.length;
  return [
    el(
      "h2",
      { key: "title", tabindex: "-1" },
      count === 1 ? "Send 1 letter?" : `Send ${shownNumber(count)} letters?`,
    ),
    sentence(fromWords(state)),
    el("p", { key: "quota" }, quotaWords(state.left, count)),
    scrollingRows(
      "What is sent",
      ["Organisation", "To", "Subject", "Step"],
      letters.map(({ organisation, to, subject, step }) => [
        name(organisation),
        name(to),
        name(subject),
        STEP_WORDS[step],
      ]),
    ),
  ];
}

function fromWords({ from: { name: sender, email } }: ChasePageState): string {
  const by = "They go out from your own Google account";
  if (email === "") return `${by}.`;
  return `${by}; answers go to ${sender === "" ? email : `${sender}, ${email}`}.`;
}

function quotaWords(left: number | null, count: number): string {
  if (left === null) return "Google does not say how many more recipients it takes today.";
  const recipients = `${shownNumber(left)} more ${left === 1 ? "recipient" : "recipients"}`;
  if (left >= count) return `Google takes ${recipients} from you today.`;
  return `Google takes only ${recipients} from you today: the first ${shownNumber(left)} go, the other ${shownNumber(count - left)} stay for tomorrow.`;
}
