import { tidyText } from "../cells/cellValue";
import { type GroupNames, groupMeant } from "../domain/meetings/groupNames";
import type { MinutesRead } from "./minutesRead";
import { type DayInWords, namedDay } from "./namedDay";
import { labelledPlace, placeAlone, placeBelow, placeIn } from "./placeIn";
import { sentencesOfLine } from "./sentencesOfLine";
import { timeIn } from "./timeIn";

/** Which meeting it was, by the lines above the list of those present, and those lines. */
export function readMeeting(
  lines: readonly string[],
  groups: GroupNames,
): { readonly meeting: MinutesRead["meeting"]; readonly said: string } {
  const head = withoutMailHeader(lines);
  const dated = datedLine(head);
  const meeting = {
    date: dated?.found.day ?? null,
    group: groupIn(head, groups),
    venue: venueIn(head, dated),
  };
  return { meeting, said: head.map(tidyText).filter(Boolean).join(" / ") };
}

/** "From:", "Sent:", "To:" over minutes that came by e-mail: its day is not the meeting's. */
function withoutMailHeader(lines: readonly string[]): readonly string[] {
  const isOfMail = (line: string): boolean =>
    /^(?:from|sent|to|cc|bcc|subject|reply-to|attachments?|importance)\s*:/i.test(line);
  return lines.filter(isOfMail).length < 2
    ? lines
    : lines.filter((line, index) => {
        const isDate = /^date\s*:/i.test(line) && isOfMail(lines[index + 1] ?? "");
        return !isOfMail(line) && !isDate;
      });
}

interface DatedLine {
  readonly at: number;
  readonly found: DayInWords;
}

/** The line that says when: one about the meeting before one that names a day in passing. */
function datedLine(lines: readonly string[]): DatedLine | null {
  const dated = lines.flatMap((line, at): readonly DatedLine[] => {
    const found = namedDay(line, null);
    return found === null ? [] : [{ at, found }];
  });
  const isAbout = ({ at }: DatedLine): boolean =>
    /\b(?:meeting|minutes|notes|held|date)\b/i.test(lines[at] ?? "") && !isProse(lines[at] ?? "");
  const isShort = ({ at }: DatedLine): boolean => !isProse(lines[at] ?? "");
  return dated.find(isAbout) ?? dated.find(isShort) ?? dated[0] ?? null;
}

/** "Please send corrections to me by 5 March 2010." */
function isProse(line: string): boolean {
  return /[a-z]\.$/.test(line) && !/\bheld\b/i.test(line);
}

function venueIn(lines: readonly string[], dated: DatedLine | null): string | null {
  const labelled = lines.map(labelledPlace).find((place) => place !== null) ?? null;
  if (labelled !== null || dated === null) return labelled;
  const { at, found } = dated;
  const line = sentencesOfLine(lines[at] ?? "").find((one) => one.includes(found.words)) ?? "";
  const time = timeIn(line.replace(found.words, " "));
  const said = placeIn(line, [found.words, ...(time === null ? [] : [time.words])]);
  // The place may stand on a line of its own, below the day or above it.
  const near = [...lines.slice(at + 1), ...lines.slice(0, at).reverse()];
  const placeOf = (one: string): string | null =>
    /^(?:held )?(?:at|in) /i.test(one) ? placeBelow(one) : placeAlone(one);
  return said ?? near.map(placeOf).find((place) => place !== null) ?? null;
}

const KINDS_OF_GROUP = [
  "Group",
  "Committee",
  "Board",
  "Forum",
  "Panel",
  "Network",
  "Working Party",
];
const GROUP = new RegExp(
  `(?<![\\w&/-])((?:[A-Z&][\\w&/-]*[:,]? (?:and |of |the )?){1,7}?(?:theme |task |working |steering )?(?:[Ss]ub-?|SUB-?)?(?:${KINDS_OF_GROUP.flatMap((kind) => [kind, kind.toUpperCase()]).join("|")}|group))\\b`,
);

/** The longest name of a group in the lines; a group that nobody knows by the words before "Group". */
function groupIn(lines: readonly string[], groups: GroupNames): string | null {
  const head = lines.join("\n");
  const known = Array.from(groups.known.values(), ({ name }) => name)
    .filter((name) => head.toLowerCase().includes(name.toLowerCase()))
    .sort((a, b) => b.length - a.length);
  if (known[0] !== undefined) return known[0];
  for (const line of lines) {
    const typed = GROUP.exec(line)?.[1];
    if (typed === undefined) continue;
    const named = tidyText(
      typed
        .replace(/^.*(?::|\bcompact\b)\s*/i, "")
        .replace(/^(?:(?:minutes|notes|meeting|record|of|the|a)\s+){1,6}/i, ""),
    );
    if (named.split(" ").length > 1) return groupMeant(groups, named) ?? inSmallLetters(named);
  }
  return null;
}

/** "Workforce Development Group" of a name in capitals alone. */
function inSmallLetters(name: string): string {
  if (/[a-z]/.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/\b(?!and\b|of\b|for\b|the\b)[a-z]/g, (letter) => letter.toUpperCase());
}
