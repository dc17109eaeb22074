import { basename } from "node:path";
import type { MinutesAnswer } from "../../../src/app/jobs/readMinutesJob";
import { describeDay } from "../../../src/cells/calendarDate";
import { readMinutesFile } from "../../oldFiles/readMinutesFile";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { checkOutput, inWords, readBook, readNamedFile, writeBook } from "../files";
import { openAddOn } from "../openProject";
import { printCalls } from "../printCalls";
import type { Surroundings } from "../surroundings";
import { warnOfFormulas } from "../warnOfFormulas";

export interface MinutesOptions extends FileSettings {
  readonly out?: string;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** *Read minutes…* on files: shows what they say, and with --out adds it to the workbook. */
export async function minutesCommand(
  { root, terminal }: Surroundings,
  book: string,
  minutes: string,
  { out, json, calls, ...settings }: MinutesOptions,
): Promise<void> {
  if (out !== undefined) checkOutput(out, ".xlsx", book);
  terminal.progress(`Reading ${minutes}…`);
  const parts = await inWords(readMinutesFile(readNamedFile(minutes), basename(minutes)));
  const workbook = await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  const { sentence, actionChanges, claims, said, ...read } = callAddOn(project, "readMinutes", {
    parts,
    write: out !== undefined,
  });
  const counted = project.calls.counted();
  if (out !== undefined) {
    await writeBook(out, workbook, terminal);
    warnOfFormulas(terminal, workbook);
  }
  if (json) {
    // Programs that know no such key meet it only where minutes say so.
    const changed = actionChanges.length === 0 ? {} : { actionChanges };
    const attendance = read.attendance.map(({ line, ...one }) => one);
    const told = { ...read, attendance, ...changed };
    terminal.say(JSON.stringify(calls ? { ...told, calls: counted } : told));
    return;
  }
  for (const line of minutesInLines({ ...read, actionChanges, claims })) terminal.say(line);
  terminal.say(sentence);
  if (out !== undefined) terminal.say(`Written to ${out}.`);
  if (calls) printCalls(terminal, counted);
}

function minutesInLines(read: Omit<MinutesAnswer, "sentence" | "said">): readonly string[] {
  const {
    meeting,
    attendance,
    actions,
    actionChanges,
    decisions,
    nextMeeting,
    claims,
    notUnderstood,
  } = read;
  const next =
    nextMeeting === null
      ? []
      : [[describeDay(nextMeeting.date), nextMeeting.time, nextMeeting.venue].filter(Boolean)];
  return [
    ...listed("Meeting", [
      [meeting.group, meeting.date && describeDay(meeting.date), meeting.venue]
        .filter(Boolean)
        .join(", ") || "not said",
    ]),
    ...listed(
      "Attendance",
      attendance.map(({ name, organisation, attended, how }) => {
        const who = [name, organisation].filter(Boolean).join(", ");
        return `${attended}: ${who}${how === "exact" ? "" : ` (${HOW_FOUND[how]})`}`;
      }),
    ),
    ...listed(
      "Actions",
      actions.map(({ action, owner, due }) => {
        const told = [owner ?? "nobody named", due === null ? "no day" : `due ${describeDay(due)}`];
        return `${action} (${told.join(", ")})`;
      }),
    ),
    ...listed(
      "Actions raised before",
      actionChanges.map(({ ref, action, became, day, said }) => {
        const name = [ref, action].filter(Boolean).join(" ");
        return `${name}: ${became}${day === null ? "" : `, ${describeDay(day)}`} (${said})`;
      }),
    ),
    ...listed("Decisions", decisions),
    ...listed(
      "Next meeting",
      next.map((parts) => parts.join(", ")),
    ),
    ...listed(
      "About figures",
      claims.map(({ sentence, now }) => `${sentence} (in the workbook: ${now.join("; ")})`),
    ),
    ...listed("Not understood", notUnderstood),
  ];
}

const HOW_FOUND = {
  near: "taken for that member",
  person: "found by the person",
  "not a member": "not a member",
} as const;

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];
}
