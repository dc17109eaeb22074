import { scrollingRows } from "../../dialogPage/scrollingRows";
import { type Child, el } from "../../sidebar/description";
import { sentence } from "../../sidebar/pieces";
import { name, shownNumber } from "../../sidebar/shown";
import { stepWords } from "./askedWords";
import { type ChasePageState, lettersToSend } from "./chasePageState";

/** What is about to be sent, to whom, and what Google lets go today: the last look before it goes. */
export function sendStep(state: ChasePageState): Child {
  const letters = lettersToSend(state);
  // While they go, fewer are left each moment: the heading holds to what was begun.
  const count = state.working === null ? letters.length : state.working.of;
  return [
    el("h2", { key: "title", tabindex: "-1" }, headingWords(count, state.working !== null)),
    sentence(fromWords(state)),
    el("p", { key: "quota" }, quotaWords(state.left, letters.length)),
    scrollingRows(
      "What is sent",
      ["Organisation", "To", "Subject", "Step"],
      letters.map((letter) => [
        name(letter.organisation),
        name(letter.to),
        name(letter.subject),
        stepWords(letter),
      ]),
    ),
  ];
}

function headingWords(count: number, isSending: boolean): string {
  const letters = count === 1 ? "1 letter" : `${shownNumber(count)} letters`;
  return isSending ? `Sending ${letters}` : `Send ${letters}?`;
}

function fromWords({ from: { name: sender, email } }: ChasePageState): string {
  const by = "They go out from your own Google account";
  if (email === "") return `${by}.`;
  return `${by}; answers go to ${sender === "" ? email : `${sender}, ${email}`}.`;
}

function quotaWords(left: number | null, count: number): string {
  if (left === null) return "Google does not say how many more recipients it takes today.";
  if (left === 0) {
    return "Google takes no more mail from you today: nothing can be sent from here until tomorrow.";
  }
  const recipients = `${shownNumber(left)} more ${left === 1 ? "recipient" : "recipients"}`;
  if (left >= count) return `Google takes ${recipients} from you today.`;
  return `Google takes only ${recipients} from you today: the first ${shownNumber(left)} go, the other ${shownNumber(count - left)} stay for tomorrow.`;
}
