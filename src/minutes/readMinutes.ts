import type { DocumentPart } from "../domain/documentPart";
import { groupNames } from "../domain/meetings/groupNames";
import type { Compact } from "../tables/compact";
import { divideMinutes } from "./divideMinutes";
import { minutesLines } from "./minutesLine";
import type { MinutesRead } from "./minutesRead";
import { organisationFinder } from "./organisationFinder";
import { ownersAmong } from "./owners";
import { readAttendance } from "./readAttendance";
import { isDecision } from "./readDecisions";
import { readItems } from "./readItems";
import { readMeeting, readNextMeeting } from "./readMeeting";
import { sentencesOfLine } from "./sentencesOfLine";

/** Reads the minutes of a meeting (design, section 9). Never throws, whatever they hold. */
export function readMinutes(parts: readonly DocumentPart[], compact: Compact): MinutesRead {
  const { head, lists, items } = divideMinutes(minutesLines(parts));
  const groups = groupNames(compact);
  const meeting = readMeeting(head, groups);
  const { attendance, notUnderstood } = readAttendance(lists, organisationFinder(compact));
  const sentences = items.flatMap(({ lines }) =>
    lines.flatMap(({ text }) => sentencesOfLine(text)),
  );
  const about = items
    .filter(({ title }) => /\bnext\b.*\bmeeting|\bmeeting\b.*\bnext\b/i.test(title ?? ""))
    .flatMap(({ title, lines }) => [
      title ?? "",
      ...lines.flatMap(({ text }) => sentencesOfLine(text)),
    ]);
  const nextMeeting =
    readNextMeeting(about, meeting.date) ??
    readNextMeeting(sentences.filter(isOfNextMeeting), meeting.date);
  const read = readItems(items, {
    owners: ownersAmong(attendance),
    date: meeting.date,
    nextMeeting: nextMeeting?.date ?? null,
    group: meeting.group,
  });
  const isDated = about.length === 0 || nextMeeting !== null;
  return {
    meeting,
    attendance,
    actions: read.actions,
    decisions: read.sentences.filter(isDecision),
    nextMeeting,
    notUnderstood: [
      ...notUnderstood,
      ...read.notUnderstood,
      ...(isDated ? [] : about.slice(1).filter((one) => /\w/.test(one))),
    ],
  };
}

function isOfNextMeeting(sentence: string): boolean {
  return /\bnext (?:[\w&]+ ){0,4}meeting\b|\bdate of (?:the )?next\b|\bmeet again\b/i.test(
    sentence,
  );
}
