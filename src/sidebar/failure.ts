import type { RefusalCode } from "../domain/problem";
import { FAULT_MARK } from "../faultMark";
import type { CallFailure } from "./server";

type WayOn = "try again" | "set up" | "open again" | "built-in report";

/** A failure as the page tells it: what happened, what it means, and the way on. */
export interface Failure {
  readonly code: CallFailure["code"] | "fault" | "several-accounts" | "no-permission" | "quota";
  readonly title: string;
  readonly sentence: string;
  readonly wayOn: WayOn;
}

const NOT_SET_UP = { title: "This spreadsheet is not set up yet", wayOn: "set up" } as const;
const NOT_NOW = { title: "That cannot be done just now", wayOn: "try again" } as const;

/** The title over each refusal's own sentence, and what may be done. */
const REFUSALS: {
  readonly [C in RefusalCode]: { readonly title: string; readonly wayOn: WayOn };
} = {
  "table-missing": NOT_SET_UP,
  "header-missing": NOT_SET_UP,
  locked: { title: "Someone else is at work here", wayOn: "try again" },
  "ask-unreadable": { title: "This page is out of date", wayOn: "open again" },
  "header-unknown": NOT_NOW,
  "nothing-found": NOT_NOW,
  "sheet-gone": NOT_NOW,
  "tab-too-large": { title: "A tab is too large to read", wayOn: "try again" },
  "template-missing": { ...NOT_NOW, wayOn: "built-in report" },
  "template-unreadable": NOT_NOW,
  "template-placeholder": NOT_NOW,
  drive: NOT_NOW,
  "changed-since": NOT_NOW,
  "change-gone": NOT_NOW,
  "measure-gone": NOT_NOW,
  "not-typed": NOT_NOW,
  "day-unreadable": NOT_NOW,
  "day-ahead": NOT_NOW,
  "day-too-old": NOT_NOW,
  "figure-unreadable": NOT_NOW,
  "figure-there": NOT_NOW,
  "kept-moving": NOT_NOW,
  "person-unclear": NOT_NOW,
  "google-stopped": { title: "Google stopped it", wayOn: "try again" },
  "member-gone": NOT_NOW,
  "not-recorded": NOT_NOW,
  "place-gone": NOT_NOW,
  "year-unknown": NOT_NOW,
  "compact-unnamed": NOT_NOW,
  "undo-tab-taken": NOT_NOW,
  "tab-taken": NOT_NOW,
  "year-not-over": NOT_NOW,
  "meeting-unknown": NOT_NOW,
  "asked-already": NOT_NOW,
  "not-sent": NOT_NOW,
  "no-mail-left": NOT_NOW,
  "perhaps-sent": NOT_NOW,
};

/**
 * Says a failed call in words. What Google says where no script of ours can hear it, because it was
 * ended or never begun, is recognised by its words, which are shown to nobody.
 */
export function failureOf({ code, message }: CallFailure): Failure {
  if (code === "google") return googleFailure(message);
  if (code === "no-answer") {
    return {
      code,
      title: "No answer came",
      sentence: "Google did not answer. Look at your connection, then try again.",
      wayOn: "try again",
    };
  }
  return { code, sentence: message, ...REFUSALS[code] };
}

function googleFailure(message: string): Failure {
  if (message.includes(FAULT_MARK)) {
    // Google may put the error's name in front.
    const sentence = message.replace(/^(?:\w+: )+/, "");
    return { code: "fault", title: "Compact has a fault", sentence, wayOn: "try again" };
  }
  if (message.includes("PERMISSION_DENIED")) {
    return {
      code: "several-accounts",
      title: "More than one Google account is signed in",
      sentence:
        "Google asks the wrong account. Open this spreadsheet in a private window, or in a browser profile with only the account that may edit it, and open the sidebar there.",
      wayOn: "try again",
    };
  }
  if (/permission|not sufficient|authori[sz]/i.test(message)) {
    return {
      code: "no-permission",
      title: "A permission is missing",
      sentence:
        "The add-on may not do this yet. Choose Open sidebar in the Compact menu again and accept what Google asks for. If Google does not ask, you may be looking at a spreadsheet that you cannot edit: ask its owner.",
      wayOn: "try again",
    };
  }
  if (/timed? ?out|no answer came|network|connection|offline|NetworkError/i.test(message)) {
    return {
      code: "no-answer",
      title: "No answer came",
      sentence:
        "Google did not answer in time. What was asked may still have been done: look at the figures, then try again.",
      wayOn: "try again",
    };
  }
  if (/too many times|quota|limit exceeded/i.test(message)) {
    return {
      code: "quota",
      title: "Google's daily allowance is used up",
      sentence: "Nothing is lost. Try again tomorrow.",
      wayOn: "try again",
    };
  }
  return {
    code: "google",
    title: "That did not work",
    sentence:
      "One of Google's services failed. Part of what was asked may have been done: look at the sheet, then try again. Such failures pass by themselves.",
    wayOn: "try again",
  };
}
