import { FAULT_MARK } from "../faultMark";
import { describeGoogleFault, isOfGoogle } from "./googleFault";

/** Where faults are reported: `bugs` in package.json. */
export const FAULTS_ARE_REPORTED_AT = "https://github.com/compact-contributors/compact/issues";

/** A fault of the program: its message is for the coordinator, its stack for who mends it. */
export class ProgramFault extends Error {
  constructor(thrown: Error, entryPoint: string) {
    super(
      `Compact was stopped in ${functionIn(thrown.stack ?? "") ?? entryPoint}, ${FAULT_MARK} (${thrown.message}). Try again; if it stops again, report this sentence at ${FAULTS_ARE_REPORTED_AT}.`,
    );
    this.name = "Fault";
    this.stack = thrown.stack ?? "";
  }
}

/** What one of Google's services threw where no job could tell of it, as a sentence. */
class GoogleFault extends Error {
  constructor(thrown: Error) {
    super(describeGoogleFault(thrown, "Compact", "part may have been done"));
    this.name = thrown.name;
    this.stack = `${thrown.message}\n${thrown.stack ?? ""}`;
  }
}

/** Google's services throw errors of other names. */
const OF_THE_LANGUAGE = ["Error", "TypeError", "RangeError", "ReferenceError", "SyntaxError"];

/** What an entry point throws on: a sentence, whoever is at fault. */
export function faultOf(thrown: unknown, entryPoint: string): unknown {
  if (isOfGoogle(thrown)) return new GoogleFault(thrown);
  const isFault = thrown instanceof Error && OF_THE_LANGUAGE.includes(thrown.name);
  return isFault ? new ProgramFault(thrown, entryPoint) : thrown;
}

/** Where it was thrown, by V8's stack: the first function of ours; libraries' names are shorter. */
function functionIn(stack: string): string | null {
  const names = stack.split("\n").flatMap((line) => {
    const frame =
      /^\s+at (?:new )?(?:[\w$]+\.)*([\w$]{3,})(?: \[as [^\]]+\])? \(.+:\d+:\d+\)$/.exec(line);
    return frame?.[1] === undefined ? [] : [frame[1]];
  });
  return names[0] ?? null;
}
