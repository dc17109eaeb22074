import type { Project } from "../../local/appsScript/project/project";
import { workbookOf } from "../support/addOn";
import { EDITS } from "./edits";
import type { EntryPoint } from "./entryPoints";
import { isDone, replyOf } from "./isDone";
import { isToGoogle } from "./isToGoogle";
import { ownRows, rowsGone, rowsOfPeople } from "./peoplesRows";
import { traceOf } from "./trace";

/** An entry point with one edit of another person in a tab, right before one of its calls to Google. */
export interface Interleaving {
  readonly entry: string;
  readonly tab: string;
  readonly edit: string;
  readonly call: number;
}

type Entries = Readonly<Record<string, EntryPoint>>;

/**
 * Every entry point with every kind of edit before every call that it makes: in each tab that it
 * changes, and where it changes none in the members.
 */
export function interleavings(entries: Entries): readonly Interleaving[] {
  return Object.entries(entries).flatMap(([entry, point]) => {
    const { methods, tabs } = traceOf(point);
    return (tabs.length === 0 ? ["Members"] : tabs).flatMap((tab) =>
      Object.keys(EDITS).flatMap((edit) =>
        methods.map((_, call): Interleaving => ({ entry, tab, edit, call })),
      ),
    );
  });
}

/**
 * What people had and have no longer, or have in another row, though neither the edit before all nor
 * the edit after all would leave it so; what is said to be done and is not. None is right.
 */
export function lossesOf(
  entries: Entries,
  { entry: name, tab, edit, call }: Interleaving,
): readonly string[] {
  const entry = entries[name];
  const change = EDITS[edit];
  if (entry === undefined || change === undefined)
    throw new Error(`There is no ${name} or ${edit}.`);
  const project = entry.world.open();
  const editIn = (one: Project): void => {
    const sheet = workbookOf(one).sheetByName(tab);
    if (sheet !== undefined) change(sheet);
  };
  let made = 0;
  const reply = replyOf(() =>
    entry.run(project, {
      beforeCall: (one) => {
        if (isToGoogle(one) && made++ === call) editIn(project);
      },
    }),
  );
  const edited = entry.world.open();
  if (made > call) editIn(edited);
  // What nobody had seen when it was written over is named; a trigger has nobody to name it to, and is
  // excused where the edit came in the one moment that no look can see. Where rows are added nobody
  // can be writing: nothing that was typed below is lost, named or not.
  const isUnseen =
    NAMED.test(JSON.stringify(reply)) ||
    (entry.from === "trigger" && WRITES.test(traceOf(entry).methods[call] ?? ""));
  const isNamed = isUnseen && edit !== "add a row at the end";
  const rowsIn = (one: Project): readonly string[] =>
    isNamed ? rowsOfPeople(one).map(withoutTheirs) : rowsOfPeople(one);
  const now = rowsIn(project);
  const before = rowsIn(edited);
  const [gone, odd] = [rowsGone(before, now), rowsGone(now, before)];
  if (gone.length + odd.length === 0 && traceOf(entry).tabs.length === 0) return [];
  // Some of it may be what the entry point is for: then one of the two orders does the same.
  replyOf(() => entry.run(edited, {}));
  const editedLast = entry.world.open();
  replyOf(() => entry.run(editedLast, {}));
  editIn(editedLast);
  const orders = [rowsIn(edited), rowsIn(editedLast)];
  const ownIn = (one: Project): readonly string[] => ownRows(one).map(withoutTheirs);
  const notDone = [
    ...rowsGone(inBoth(orders[0] ?? [], orders[1] ?? []), now),
    ...rowsGone(inBoth(ownIn(edited), ownIn(editedLast)), ownIn(project)),
  ];
  return [
    ...gone
      .filter((row) => orders.every((rows) => rows.includes(row)))
      .map((row) => `no longer there: ${row}`),
    ...odd
      .filter((row) => !orders.some((rows) => rows.includes(row)))
      .filter((row) => !isOfCopy(row, before, now))
      .filter((row) => isDone(reply) || !isSaidToLack(row, orders, reply))
      .map((row) => `not right in either order: ${row}`),
    ...(isDone(reply) ? notDone : []).map((row) => `said to be done, but not: ${row}`),
  ];
}

/** Calls between which and the last look nothing comes but, while typing, the place of the write. */
const WRITES = /^(?:setValues?|getRange)$/;

const NAMED = /at the very moment of writing \(/;

function inBoth(a: readonly string[], b: readonly string[]): readonly string[] {
  return rowsGone(a, rowsGone(a, b));
}

/** Whether a row stands in a tab that was not there, as it does in the one that this is a copy of. */
function isOfCopy(row: string, before: readonly string[], now: readonly string[]): boolean {
  const [tab = "", text] = parted(row);
  if (before.some((one) => parted(one)[0] === tab)) return false;
  return now.some((one) => parted(one)[0] !== tab && parted(one)[1] === text);
}

/** The number of its tab, and what it holds. */
function parted(row: string): readonly [string, string] {
  const space = row.indexOf(" ");
  return [row.slice(0, space), row.slice(space + 1)];
}

/** The row without what the edit itself has typed. */
function withoutTheirs(row: string): string {
  return row
    .split(" | ")
    .filter((cell) => !/=theirs(?:, of .*)?$/s.test(cell))
    .join(" | ");
}

/**
 * Whether a row is one that the entry point was to make, but for columns that had gone, and that is
 * said: no cell of it holds anything else than it would in one of the orders.
 */
function isSaidToLack(
  row: string,
  orders: readonly (readonly string[])[],
  reply: unknown,
): boolean {
  if (!JSON.stringify(reply).includes("without what was to stand in")) return false;
  const cells = row.split(" | ");
  return orders.flat().some((whole) => {
    const made = new Set(whole.split(" | "));
    return cells.every((cell) => made.has(cell));
  });
}
