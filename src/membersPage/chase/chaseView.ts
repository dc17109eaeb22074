import { stepsView } from "../../dialogPage/stepsView";
import type { Child, Description } from "../../sidebar/description";
import { button } from "../../sidebar/pieces";
import { shownNumber } from "../../sidebar/shown";
import type { ChaseActions } from "./chaseActions";
import { type ChasePageState, lettersToSend, STEPS, unseen } from "./chasePageState";
import { doneStep } from "./doneStep";
import { lettersStep } from "./lettersStep";
import { listStep } from "./listStep";
import { sendStep } from "./sendStep";
import { wordsStep } from "./wordsStep";

/** The whole page for a state: the steps, the one that it is at, the ways on. */
export function chaseView(
  state: ChasePageState,
  actions: ChaseActions,
  close: () => void,
): readonly Description[] {
  const { step, working, failure, notice, draft } = state;
  return stepsView({
    title: "Chase",
    steps: STEPS,
    step,
    working,
    failure,
    notice: notice !== "" ? notice : noticeOf(state),
    view: draft === null ? stepOf(state, actions) : wordsStep(state, draft, actions),
    ways: waysOf(state, actions, close),
  });
}

function stepOf(state: ChasePageState, actions: ChaseActions): Child {
  switch (state.step) {
    case "list":
      return listStep(state, actions);
    case "letters":
      return lettersStep(state, actions);
    case "send":
      return sendStep(state);
    case "done":
      return doneStep(state);
    default:
      return state.step satisfies never;
  }
}

/** What is to be known before going on. */
function noticeOf(state: ChasePageState): string {
  if (state.step !== "letters") return "";
  if (lettersToSend(state).length === 0) return "No letter is ticked.";
  const left = unseen(state);
  if (left === 0) return "";
  return left === 1
    ? "Nothing is sent unseen: 1 letter has not been looked at."
    : `Nothing is sent unseen: ${left} letters have not been looked at.`;
}

function waysOf(state: ChasePageState, actions: ChaseActions, close: () => void): Child {
  const { step, working, draft, at, letters, start } = state;
  const isAllSeen = unseen(state) === 0;
  if (working !== null) return step === "send" && button("Stop", actions.stop);
  if (draft !== null) {
    return [
      button("Back", actions.closeWords),
      button("Keep these words", actions.saveWords, { look: "main" }),
    ];
  }
  switch (step) {
    case "list":
      return [
        button("Close", close),
        button("Words of the letters\u2026", actions.openWords, { off: start === null }),
        button("Write the letters", actions.write, { look: "main", off: start === null }),
      ];
    case "letters":
      return [
        button("Back", actions.back),
        button("Previous", () => actions.look(at - 1), { off: at === 0 }),
        button("Next", () => actions.look(at + 1), {
          look: isAllSeen ? "plain" : "main",
          off: at >= letters.length - 1,
        }),
        button("Go on to sending", actions.confirm, {
          look: isAllSeen ? "main" : "plain",
          off: lettersToSend(state).length === 0 || !isAllSeen,
        }),
      ];
    case "send":
      return [
        button("Back", actions.back),
        state.left !== 0 && button(sendWords(state), actions.send, { look: "main", key: "send" }),
      ];
    case "done": {
      const isRest = lettersToSend(state).length > 0 && state.left !== 0;
      return [
        button("To the list", actions.again),
        button("Close", close, { look: isRest ? "plain" : "main" }),
        isRest && button("Send the rest\u2026", actions.confirm, { look: "main", key: "rest" }),
      ];
    }
    default:
      return step satisfies never;
  }
}

function sendWords(state: ChasePageState): string {
  const count = lettersToSend(state).length;
  return count === 1 ? "Send this letter now" : `Send these ${shownNumber(count)} letters now`;
}
