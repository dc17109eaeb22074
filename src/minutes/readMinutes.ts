import type { DocumentPart } from "../domain/documentPart";
import { groupNames } from "../domain/meetings/groupNames";
import type { Compact } from "../tables/compact";
import { divideMinutes } from "./divideMinutes";
import type { DueContext } from "./dueContext";
import { minutesLines } from "./minutesLine";
import type { MinutesRead } from "./minutesRead";
import { namedDays } from "./namedDay";
import { organisationFinder } from "./organisationFinder";
import { otherWeekday } from "./otherWeekday";
import { ownersAmong } from "./owners";
import { readActionChanges } from "./readActionChanges";
import { readAttendance, seemPresent } from "./readAttendance";
import { readClaims } from "./readClaims";
import { readItems } from "./readItems";
import { readMeeting } from "./readMeeting";
import {
  isOfNextMeeting,
  isTitleOfNextMeeting,
  readNextMeeting,
  seemsOfNextMeeting,
} from "./readNextMeeting";
import { sentencesOfLine } from "./sentencesOfLine";
import { thisMeeting } from "./thisMeeting";

/** Reads the minutes of a meeting (design, section 9). Never throws, whatever they hold. */
export function readMinutes(parts: readonly DocumentPart[], compact: Compact): MinutesRead {
  const { head, lists, items } = divideMinutes(minutesLines(parts));
  const { meeting, said: saidOfMeeting } = readMeeting(head, groupNames(compact));
  const { date, group } = meeting;
  const finder = organisationFinder(compact);
  const { attendance, people, notUnderstood } = readAttendance(lists, finder, date);
  const sentences = items.flatMap(({ lines }) =>
    lines.flatMap(({ text }) => sentencesOfLine(text)),
  );
  const about = items
    .filter(({ title }) => isTitleOfNextMeeting(title ?? ""))
    .flatMap(({ title, lines }) => [
      title ?? "",
      ...lines.flatMap(({ text }) => sentencesOfLine(text)),
    ]);
  const current = thisMeeting(meeting, saidOfMeeting, compact);
  const next =
    readNextMeeting(about, current) ??
    readNextMeeting(
      sentences.filter((sentence) => isOfNextMeeting(sentence, group)),
      current,
    );
  const nextMeeting = next?.nextMeeting ?? null;
  const context: DueContext = {
    date,
    nextMeeting: nextMeeting?.date ?? null,
    group,
    meetings: [
      ...about.flatMap((line) => namedDays(line, date)).map((day) => ({ date: day, group: null })),
      ...compact.meetings.flatMap((one) =>
        one.date === null || one.status === "Cancelled"
          ? []
          : [{ date: one.date, group: one.group }],
      ),
    ],
  };
  const raisedBefore = readActionChanges(items, compact, context);
  const read = readItems(raisedBefore.items, { owners: ownersAmong(people), ...context });
  const seemsNext =
    nextMeeting !== null
      ? []
      : about.length > 1
        ? about.filter((one, index) => index > 0 && /\w/.test(one))
        : [...about, ...sentences].filter((one) => seemsOfNextMeeting(one, group));
  // Meetings has one row for the next meeting: the ones after it are for a person to add.
  const later =
    nextMeeting === null
      ? []
      : about.flatMap((one) =>
          namedDays(one, date).some((day) => day > nextMeeting.date)
            ? [`A later meeting: ${one}`]
            : [],
        );
  const withDays = [saidOfMeeting, next?.said ?? "", ...read.actions.map(({ action }) => action)];
  return {
    meeting,
    attendance,
    actions: read.actions,
    actionChanges: raisedBefore.changes,
    decisions: read.decisions,
    nextMeeting,
    claims: readClaims(items, compact, read.actions),
    said: { meeting: saidOfMeeting, nextMeeting: next?.said ?? seemsNext.join(" / ") },
    notUnderstood: [
      ...(lists.length === 0 ? seemPresent(head, finder) : []),
      ...notUnderstood,
      ...read.notUnderstood,
      ...raisedBefore.notUnderstood,
      ...seemsNext,
      ...later,
      ...withDays.flatMap((one) => otherWeekday(one, date) ?? []),
    ],
  };
}
