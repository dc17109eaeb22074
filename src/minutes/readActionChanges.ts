import type { CalendarDate } from "../cells/calendarDate";
import { firstAfter } from "../domain/meetings/groupMeetings";
import { literally } from "../domain/words/literally";
import type { Compact, PlannedAction } from "../tables/compact";
import { actionByWords, actionsByRef, without } from "./actionsMeant";
import type { MinutesItem } from "./divideMinutes";
import type { DueContext } from "./dueContext";
import type { MinutesLine } from "./minutesLine";
import type { ActionChange } from "./minutesRead";
import { sentencesOfLine } from "./sentencesOfLine";
import { isFateAlone, seemsToTell, type WhatBecame, whatBecame } from "./whatBecame";

export interface ActionChangesRead {
  readonly changes: readonly ActionChange[];
  /** The items without the sentences that tell of such a change and of nothing else. */
  readonly items: readonly MinutesItem[];
  /** Sentences that seem to tell how it stands with an action, and do not say what its row can hold. */
  readonly notUnderstood: readonly string[];
}

/**
 * What minutes say became of actions that were raised before: done, deferred, given another day. An
 * action is known by its Ref, or where most of its own words stand in the sentence, or in the one before
 * "This action…". Actions that were raised at this meeting are no question.
 */
export function readActionChanges(
  items: readonly MinutesItem[],
  compact: Compact,
  context: DueContext,
): ActionChangesRead {
  const { date, group } = context;
  const known = compact.actions.filter(
    ({ raisedOn }) => date !== null && (raisedOn === null || raisedOn < date),
  );
  if (date === null || known.length === 0) return { changes: [], items, notUnderstood: [] };
  const nextMeeting =
    context.nextMeeting ??
    (group === null ? null : (firstAfter(compact, group, date)?.date ?? null));
  const whole: DueContext = { ...context, nextMeeting };
  const changes = new Map<PlannedAction, ActionChange>();
  const notUnderstood: string[] = [];
  const left = items.map((item) => {
    let before = "";
    const lines = item.lines.flatMap((line): readonly MinutesLine[] => {
      const isRow = line.cells !== null;
      const sentences = isRow ? [line.text] : sentencesOfLine(line.text);
      const others: string[] = [];
      for (const sentence of sentences) {
        const found = changesIn(sentence, before, known, whole);
        for (const [action, became] of found)
          changes.set(action, changeOf(action, became, sentence));
        const isOfNone = found.length === 0 && sentencesOfLine(sentence).some(isFateAlone);
        if (isOfNone || seemsOfAction(sentence, found.length, compact.actions, known))
          notUnderstood.push(isOfNone && !isRow ? `${before} ${sentence}`.trim() : sentence);
        const isTold = found.some(([{ ref }]) => behindRef(sentence, ref) !== null);
        if (!isTold) others.push(isRow ? sentence : withoutRef(sentence, known));
        before = sentence;
      }
      if (others.join() === sentences.join()) return [line];
      return others.length === 0 ? [] : [{ ...line, text: others.join(" ") }];
    });
    return { ...item, lines };
  });
  return { changes: Array.from(changes.values()), items: left, notUnderstood };
}

/** Whether a sentence under a Ref tells more than was found in it, or of an action that is not there. */
function seemsOfAction(
  sentence: string,
  found: number,
  all: readonly PlannedAction[],
  known: readonly PlannedAction[],
): boolean {
  const meant = actionsByRef(sentence, known);
  const first = meant[0];
  if (first !== undefined) {
    const isUnder = meant.some(({ action }) => behindRef(sentence, action.ref) !== null);
    return isUnder && found < meant.length && meant.some(({ words }) => seemsToTell(words));
  }
  const [, ref = "", series = "", behind = ""] =
    /^\W*(?:actions?\s+)?(([A-Z]{1,3})\d{1,3})\b[\s:.)\u2013\u2014-]*(.*)$/.exec(sentence) ?? [];
  const isLikeTheirs = all.some((one) => new RegExp(`^${series}\\d+$`).test(one.ref));
  return ref !== "" && isLikeTheirs && all.every((one) => one.ref !== ref) && seemsToTell(behind);
}

function changesIn(
  sentence: string,
  before: string,
  known: readonly PlannedAction[],
  context: DueContext,
): readonly (readonly [PlannedAction, WhatBecame])[] {
  const byRef = actionsByRef(sentence, known);
  if (byRef.length > 0) {
    return byRef.flatMap(({ action, words }) => {
      const became = whatBecame(words, context);
      return became === null ? [] : [[action, became] as const];
    });
  }
  const isOfSentenceBefore =
    isFateAlone(sentence) ||
    /^(?:this|the|that) (?:action|item|matter|point)\b|^this (?:has|had|was|is)\b/i.test(sentence);
  const said = isOfSentenceBefore ? `${before} ${sentence}` : sentence;
  const action = actionByWords(said, known);
  const became = action === null ? null : whatBecame(without(sentence, action), context);
  return action === null || became === null ? [] : [[action, became]];
}

function changeOf({ ref, action }: PlannedAction, became: WhatBecame, said: string): ActionChange {
  const day: CalendarDate | null = became.became === "done" ? became.on : became.to;
  return { ref, action, became: became.became, day, said };
}

/** "A1: CD reported…" tells of that action and asks for none; "A1: CD to write" may be a number of its own. */
function withoutRef(sentence: string, known: readonly PlannedAction[]): string {
  for (const { ref } of known) {
    const behind = behindRef(sentence, ref);
    if (behind !== null && !/^(?:\S+\s+){1,3}to\s+[a-z]/.test(behind)) return behind;
  }
  return sentence;
}

/** What follows "A1", "Action A1:" at the beginning of a sentence; null where it begins otherwise. */
function behindRef(sentence: string, ref: string): string | null {
  if (ref === "") return null;
  const begin = new RegExp(
    `^\\W*(?:actions?\\s+)?${literally(ref)}(?![\\p{L}\\d-])[\\s:.)\u2013\u2014-]*`,
    "iu",
  );
  const found = begin.exec(sentence);
  return found === null ? null : sentence.slice(found[0].length);
}
