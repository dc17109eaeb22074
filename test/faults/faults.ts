import type { Project } from "../../local/appsScript/project/project";
import { RecordingUi } from "../../local/appsScript/services/core/ui/recordingUi";
import { ServiceError } from "../../local/appsScript/services/serviceError";
import type { Reply } from "../../src/app/calls/call";
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

/** A run of an entry point in which nothing fails. */
export interface Undisturbed {
  /** Of the services, in the order in which they are called. */
  readonly methods: readonly string[];
  readonly answer: unknown;
  /** What people have in the end. */
  readonly state: readonly string[];
}

/** Every entry point as it runs where nothing fails, by its name. */
export function undisturbed(
  entries: Readonly<Record<string, EntryPoint>>,
): ReadonlyMap<string, Undisturbed> {
  const runs = Object.entries(entries).map(([name, { world, run }]) => {
    const project = world.open();
    const methods: string[] = [];
    const answer = run(project, {
      beforeCall: (call) => {
        if (isToGoogle(call)) methods.push(call.method);
      },
    });
    return [name, { methods, answer, state: stateOfPeople(project) }] as const;
  });
  return new Map(runs);
}

/** Every entry point with every kind of fault at every call that it makes, before and after it. */
export function faultsIn(runs: ReadonlyMap<string, Undisturbed>): readonly FaultAt[] {
  return Array.from(runs).flatMap(([entry, { methods }]) =>
    Object.keys(FAULTS).flatMap((fault) =>
      methods.flatMap((method, call): FaultAt[] => {
        const before = { entry, call, fault, lands: false };
        // That what was read comes too late is the same as that it does not come.
        return isReading(method) ? [before] : [before, { ...before, lands: true }];
      }),
    ),
  );
}

/** What is wrong with how faults are told, the first of each. `runs`: the same entry points, undisturbed. */
export function wrongIn(
  entries: Readonly<Record<string, EntryPoint>>,
  faults: readonly FaultAt[],
  runs: ReadonlyMap<string, Undisturbed>,
): readonly string[] {
  return faults.flatMap((one) => {
    const [entry, run] = [entries[one.entry], runs.get(one.entry)];
    if (entry === undefined || run === undefined) return [`There is no ${one.entry}.`];
    const [wrong] = wrongWords(entry, one, run.state);
    return wrong === undefined ? [] : [`${JSON.stringify(one)}: ${wrong.slice(0, 300)}`];
  });
}

/** What is wrong with what a person is told of a fault; empty where nothing is. */
function wrongWords(
  { from, world, run }: EntryPoint,
  { call, fault, lands }: FaultAt,
  finished: readonly string[],
): readonly string[] {
  const ui = new RecordingUi();
  const project = world.open({ ui });
  let made = 0;
  let answer: unknown;
  let thrown = "";
  try {
    answer = run(project, {
      beforeCall: (one) => {
        if (!isToGoogle(one) || made++ !== call) return;
        if (lands) one.make();
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
  const state = wholeState(project);
  const after = state.filter(isOfPeople);
  const all = [...told, JSON.stringify(reply ?? ""), ...state.filter(isTextOfTabs)];
  return [
    ...all.filter((words) => words.includes(MARK)).map((words) => `Google's words: ${words}`),
    ...told.filter((words) => words.includes("was stopped")).flatMap(wrongSentence),
    ...(from === "page" && thrown !== "" ? [`thrown at the page: ${thrown}`] : []),
    ...(told.some((words) => words.includes("Nothing was changed"))
      ? differences(stateOfPeople(world.open()), after).map(
          (line) => `"Nothing was changed", but ${line}`,
        )
      : []),
    ...(isTold || from === "trigger" ? [] : notDone(after, finished, told)),
  ];
}

/** Nothing was said to be amiss: all is to be as without the fault, or what is not is named. */
function notDone(
  after: readonly string[],
  finished: readonly string[],
  told: readonly string[],
): readonly string[] {
  return differences(finished, after).map(
    (line) => `said to be done (${told.join(" ")}), but ${line}`,
  );
}

function stateOfPeople(project: Project): readonly string[] {
  return wholeState(project).filter(isOfPeople);
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

function isTextOfTabs(line: string): boolean {
  return /, row \d+:|^property /.test(line);
}
