import type { Project } from "../../local/appsScript/project/project";
import { answerOf, workbookOf } from "../support/addOn";
import type { EntryPoint } from "./entryPoints";
import { isDone, replyOf } from "./isDone";
import { isToGoogle } from "./isToGoogle";
import { isWhollyOwn } from "./ownColumns";
import { rowsGone, rowsOfPeople } from "./peoplesRows";
import { traceOf } from "./trace";

/** Somebody uses `other` right before a call (from 0) that `entry` makes. */
export interface Race {
  readonly entry: string;
  readonly other: string;
  readonly call: number;
}

type Entries = Readonly<Record<string, EntryPoint>>;

/** Every pair of entry points that change something, at every call of the first. */
export function racesOf(entries: Entries): readonly Race[] {
  const changing = Object.entries(entries).filter(([, entry]) => traceOf(entry).changes);
  return changing.flatMap(([entry, point]) =>
    changing.flatMap(([other]) =>
      traceOf(point).methods.map((_, call): Race => ({ entry, other, call })),
    ),
  );
}

/** What one of the two has lost by the other, or says it has done and has not. */
export function lostInRace(entries: Entries, { entry, other, call }: Race): readonly string[] {
  const [first, second] = [entries[entry], entries[other]];
  if (first === undefined || second === undefined) throw new Error(`No ${entry} or ${other}.`);
  const open = (): Project => first.world.open();
  const project = open();
  let made = 0;
  let replyOfOther: unknown;
  const reply = replyOf(() =>
    first.run(project, {
      beforeCall: (one) => {
        if (!isToGoogle(one) || made++ !== call) return;
        replyOfOther = replyOf(() => second.run(project, {}));
      },
    }),
  );
  if (replyOfOther === undefined) replyOfOther = replyOf(() => second.run(project, {}));
  const inTurn = (...runs: readonly EntryPoint[]): Project => {
    const fresh = open();
    for (const { run } of runs) replyOf(() => run(fresh, {}));
    return fresh;
  };
  const orders = [inTurn(first, second), inTurn(second, first)];
  const alone = [open(), inTurn(first), inTurn(second)];
  return [
    ...rowsLost(project, orders, alone),
    ...(isDone(reply) && isDone(replyOfOther) ? notAsInTurn(project, orders) : []),
  ];
}

/** Rows of people that neither order would have taken, and rows that no order would have made. */
function rowsLost(
  project: Project,
  orders: readonly Project[],
  alone: readonly Project[],
): readonly string[] {
  const now = rowsOfPeople(project);
  const before = rowsOfPeople(alone[0] ?? project);
  const ofOrders = [...orders, ...alone.slice(1)].map(rowsOfPeople);
  return [
    ...rowsGone(before, now)
      .filter((row) => ofOrders.every((rows) => rows.includes(row)))
      .map((row) => `no longer there: ${row}`),
    ...rowsGone(now, before)
      .filter((row) => ofOrders.every((rows) => !rows.includes(row)))
      .map((row) => `made by neither: ${row}`),
  ];
}

/** Both say that all is done: then it is as if one had come after the other. */
function notAsInTurn(project: Project, orders: readonly Project[]): readonly string[] {
  const parts: Readonly<Record<string, (one: Project) => string>> = {
    "what people have": (one) => [...rowsOfPeople(one)].sort().join("\n"),
    "rows of the add-on's tabs": (one) =>
      workbookOf(one)
        .sheets.filter(isWhollyOwn)
        .map((sheet) => `${sheet.name} ${sheet.lastRow()}`)
        .sort()
        .join(),
    "what can be undone": (one) => String(answerOf(one, "readProblems", {}).changes.length),
    "what is remembered": ({ state: { properties } }) =>
      [properties.document ?? new Map(), ...properties.users.values()]
        .flatMap((kept) => [...kept.keys()])
        .sort()
        .join(", "),
    "documents and folders": (one) =>
      one.state.drive.all
        .map(({ name }) => name)
        .sort()
        .join(", "),
    messages: (one) => one.state.mails.map(({ to, subject }) => `${to} ${subject}`).join(),
    triggers: (one) => String(one.state.triggers.all.length),
  };
  return Object.entries(parts).flatMap(([part, told]) => {
    const now = told(project);
    const inTurn = orders.map(told);
    return inTurn.includes(now) ? [] : [`${part}: ${now} instead of ${inTurn.join(" or ")}`];
  });
}
