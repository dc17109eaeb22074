import type { Project } from "../../local/appsScript/project/project";
import { ServiceError } from "../../local/appsScript/services/serviceError";
import { RecordingUi } from "../../local/appsScript/services/ui/recordingUi";
import type { Reply } from "../../src/app/calls/calls";
import type { EntryPoint } from "./entryPoints";
import { isReading, isToGoogle } from "./isToGoogle";
import { differences, wholeState } from "./wholeState";

/** By this one knows Google's own words wherever they come out. */
const MARK = "as Google says it";

/** Kinds of fault, as Google's services word them. */
export const FAULTS: Readonly<Record<string, string>> = {
  "no answer": `Service timed out while accessing document with id x, ${MARK}.`,
  "no permission": `You do not have permission to call that, ${MARK}.`,
  "used up": `Service invoked too many times for one day, ${MARK}.`,
  unknown: `Bad value, ${MARK}.`,
};

/** One fault at one call of an entry point; `lands`: what the call asks for is done all the same. */
export interface FaultAt {
  readonly entry: string;
  readonly call: number;
  readonly fault: string;
  readonly lands: boolean;
}

/** Every entry point with every kind of fault at every call that it makes, before and after it. */
export function faultsIn(entries: Readonly<Record<string, EntryPoint>>): readonly FaultAt[] {
  return Object.entries(entries).flatMap(([entry, { world, run }]) => {
    const methods: string[] = [];
    run(world.open(), {
      beforeCall: (call) => {
        if (isToGoogle(call)) methods.push(call.method);
      },
    });
    return Object.keys(FAULTS).flatMap((fault) =>
      methods.flatMap((method, call): FaultAt[] => {
        const before = { entry, call, fault, lands: false };
        // That what was read comes too late is the same as that it does not come.
        return isReading(method) ? [before] : [before, { ...before, lands: true }];
      }),
    );
  });
}

/** What is wrong with how faults are told, the first of each. */
export function wrongIn(
  entries: Readonly<Record<string, EntryPoint>>,
  faults: readonly FaultAt[],
  finished = new Map<EntryPoint, readonly string[]>(),
): readonly string[] {
  return faults.flatMap((one) => {
    const entry = entries[one.entry];
    if (entry === undefined) return [`There is no ${one.entry}.`];
    const state = finished.get(entry) ?? finishedState(entry);
    finished.set(entry, state);
    const [wrong] = wrongWords(entry, one, state);
    return wrong === undefined ? [] : [`${JSON.stringify(one)}: ${wrong.slice(0, 300)}`];
  });
}

/** What people have in the end where nothing fails. */
function finishedState({ world, run }: EntryPoint): readonly string[] {
  const project = world.open();
  run(project, {});
  return wholeState(project).filter(isOfPeople);
}

/** What is wrong with what a person is told of a fault; empty where nothing is. */
function wrongWords(
  { from, world, run }: EntryPoint,
  { call, fault, lands }: FaultAt,
  finished: readonly string[],
): readonly string[] {
  const ui = new RecordingUi();
  const project = world.open({ ui });
  const before = wholeState(project).filter(isOfPeople);
  let made = 0;
  let answer: unknown;
  let thrown = "";
  try {
    answer = run(project, {
      beforeCall: (one) => {
        if (!isToGoogle(one) || made++ !== call) return;
        const { object, method, args } = one;
        if (lands) Reflect.apply(Reflect.get(object, method) as () => unknown, object, args);
        throw new ServiceError(FAULTS[fault] ?? "");
      },
    });
  } catch (error) {
    thrown = (error as Error).message;
  }
  const reply = from === "page" ? (answer as Reply<unknown> | undefined) : undefined;
  const told = [
    ...(reply?.ok === false ? [reply.message] : []),
    ...ui.alerts.map(({ message }) => message),
    ...ui.toasts.map(({ message }) => message),
    ...(thrown === "" ? [] : [thrown]),
  ];
  const isTold = thrown !== "" || ui.alerts.length > 0 || reply?.ok === false;
  const all = [...told, JSON.stringify(reply ?? ""), ...textOfTabs(project)];
  return [
    ...all.filter((words) => words.includes(MARK)).map((words) => `Google's words: ${words}`),
    ...told.filter((words) => words.includes("was stopped")).flatMap(wrongSentence),
    ...(from === "page" && thrown !== "" ? [`thrown at the page: ${thrown}`] : []),
    ...(told.some((words) => words.includes("Nothing was changed"))
      ? differences(before, wholeState(project).filter(isOfPeople)).map(
          (line) => `"Nothing was changed", but ${line}`,
        )
      : []),
    ...(isTold || from === "trigger" ? [] : notDone(project, finished, told)),
  ];
}

/** Nothing was said to be amiss: all is to be as without the fault, or what is not is named. */
function notDone(
  project: Project,
  finished: readonly string[],
  told: readonly string[],
): readonly string[] {
  return differences(finished, wholeState(project).filter(isOfPeople)).map(
    (line) => `said to be done (${told.join(" ")}), but ${line}`,
  );
}

/** Whatever the add-on keeps for itself is no change to people. */
function isOfPeople(line: string): boolean {
  return !line.startsWith("property ") && !line.startsWith("Undo, ");
}

function wrongSentence(sentence: string): readonly string[] {
  const isWhole =
    /^[A-Z].* was stopped: .+\. (?:Nothing was changed|Part of it may have been done, .+)\. [A-Z].+\.$/;
  return isWhole.test(sentence) ? [] : [`no whole sentence: ${sentence}`];
}

function textOfTabs(project: Project): readonly string[] {
  return wholeState(project).filter((line) => /, row \d+:|^property /.test(line));
}
