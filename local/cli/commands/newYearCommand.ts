import type { NewYearAnswer } from "../../../src/app/jobs/newYearAnswer";
import { describeDay } from "../../../src/cells/calendarDate";
import { normalisedTitle } from "../../../src/cells/normalisedTitle";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { CliError } from "../cliError";
import { checkOutput, readBook, writeBook } from "../files";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import type { Surroundings } from "../surroundings";
import { warnOfFormulas } from "../warnOfFormulas";

export interface NewYearOptions extends FileSettings {
  readonly leave?: readonly string[];
  readonly carry?: readonly string[];
  readonly moveDue?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** *Start a new year…* on a workbook file: shows what it comes to, and with --out does it. */
export async function newYearCommand(
  { root, terminal }: Surroundings,
  book: string,
  { leave = [], carry = [], moveDue = [], out, json, calls, ...settings }: NewYearOptions,
): Promise<void> {
  if (out !== undefined) checkOutput(out, ".xlsx", book);
  terminal.progress(`Reading ${book}…`);
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  const ask = { measures: null, actions: null, write: false };
  const { offered } = callAddOn(project, "startNewYear", ask);
  const choice = chosen(offered, { leave, carry, moveDue });
  project.calls.reset();
  const answer = callAddOn(project, "startNewYear", { ...choice, write: out !== undefined });
  const counted = project.calls.counted();
  if (out !== undefined) await writeBook(out, workbook, terminal);
  warnOfFormulas(terminal, workbook);
  if (json) {
    for (const sentence of answer.refused) terminal.warn(sentence);
    const { from, to, kept, carried, baselines, noLongerValid } = answer;
    const made = { from, to, kept, carried, baselines, noLongerValid };
    terminal.say(JSON.stringify(calls ? { ...made, calls: counted } : made));
    return;
  }
  for (const line of linesOf(answer)) terminal.say(line);
  if (out !== undefined) terminal.say(`Written to ${out}.`);
  if (calls) printCalls(terminal, counted);
}

/** The usual choice, but for what the person names. */
function chosen(
  { measures, actions }: NewYearAnswer["offered"],
  { leave, carry, moveDue }: Required<Pick<NewYearOptions, "leave" | "carry" | "moveDue">>,
): { readonly measures: string[]; readonly actions: string[]; readonly dueMoves: string[] } {
  const isIn = (refs: readonly string[], ref: string): boolean =>
    refs.some((one) => normalisedTitle(one) === normalisedTitle(ref));
  const offered = [...measures, ...actions].map(({ ref }) => ref);
  const strange = [...leave, ...carry].find((ref) => !isIn(offered, ref));
  if (strange !== undefined) {
    throw new CliError(
      2,
      `"${strange}" is no unmet measure and no open action. These can be carried on: ${offered.join(", ") || "none"}.`,
    );
  }
  const withDue = actions.filter(({ dueMove }) => dueMove !== null).map(({ ref }) => ref);
  const undated = moveDue.find((ref) => !isIn(withDue, ref));
  if (undated !== undefined) {
    throw new CliError(
      2,
      `"${undated}" is no open action that was due in the closing year. The due days of these can move on: ${withDue.join(", ") || "none"}.`,
    );
  }
  const refsOf = (offers: NewYearAnswer["offered"]["measures" | "actions"]): string[] =>
    offers
      .filter(({ ref, isCarried }) => (isCarried || isIn(carry, ref)) && !isIn(leave, ref))
      .map(({ ref }) => ref);
  return { measures: refsOf(measures), actions: refsOf(actions), dueMoves: [...moveDue] };
}

function linesOf(answer: NewYearAnswer): readonly string[] {
  const { offered, baselines, dueDays, noLongerValid, kept, leaving } = answer;
  return [
    `${answer.to}: ${describeDay(answer.starts)} to ${describeDay(answer.ends)}. Closing figures as at ${describeDay(answer.closedAt)}.`,
    ...[...offered.measures, ...offered.actions].map(({ ref, name, standing, isCarried }) => {
      return `${isCarried ? "● carried on" : "○ left"}  ${ref} ${name} (${standing})`;
    }),
    ...baselines.map(
      ({ ref, from, to }) => `Baseline of ${ref}: ${from ?? "blank"} becomes ${to}.`,
    ),
    ...offered.runOn.map(({ ref, name, why }) => `● goes on  ${ref} ${name} (${why})`),
    ...dueDays.map(
      ({ ref, from, to }) => `Due of ${ref}: ${describeDay(from)} becomes ${describeDay(to)}.`,
    ),
    ...leaving.map(
      ({ table, rows }) => `${table}: ${rows === 1 ? "1 row leaves" : `${rows} rows leave`} it.`,
    ),
    `Kept as they are now: ${kept.join(", ")}.`,
    ...(answer.toReword.length === 0
      ? []
      : [`To be worded for ${answer.to}: ${answer.toReword.join(", ")}.`]),
    ...noLongerValid.map(({ ref, why }) => `▲ ${ref}: ${why}`),
    answer.sentence,
  ];
}
