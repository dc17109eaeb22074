import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../../local/appsScript/project/project";
import { SimulatedClock } from "../../local/appsScript/services/clock";
import { distFiles, openProject } from "../../local/cli/openProject";
import { readMinutesFile } from "../../local/oldFiles/readMinutesFile";
import { A_YEAR, bookOfAYear, LD, type PlayedMeeting, RR, SEATS, SG } from "../meeting/aYear";
import { fillInMinutes, wordsOf } from "../meeting/fillInMinutes";
import { answerOf, columnValues, ROOT, sheetOf } from "../support/addOn";

/** A folder to look at the documents in; none are kept where it is not named. */
const KEPT = process.env.PLAYED_YEAR;

function yearBegins(): { readonly project: Project; readonly clock: SimulatedClock } {
  const clock = new SimulatedClock(new Date("2009-04-01T09:00:00Z"));
  const files = distFiles(join(ROOT, "dist"));
  return { project: openProject(files, bookOfAYear(), () => undefined, { clock }), clock };
}

function bytesOf(project: Project, id: string): Uint8Array {
  return project.state.drive.get(id)?.content?.bytes ?? new Uint8Array();
}

function keep(name: string, bytes: Uint8Array | string): void {
  if (KEPT === undefined) return;
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, name), bytes);
}

const DAY_MS = 86_400_000;

function dayOf(serial: unknown): string {
  return new Date((Number(serial) - 25_569) * DAY_MS).toISOString().slice(0, 10);
}

interface Papers {
  readonly agenda: string;
  readonly minutes: Uint8Array;
  readonly time: string;
  readonly venue: string;
}

/** *Agenda and papers…*, five days before. */
function papersOf(project: Project, { day, group }: PlayedMeeting): Papers {
  const { documents, meeting } = answerOf(project, "makePack", { meeting: day, group });
  for (const { kind, id } of documents) keep(`${day} ${kind}.docx`, bytesOf(project, id));
  const idOf = (kind: string): string => documents.find((one) => one.kind === kind)?.id ?? "";
  return {
    agenda: wordsOf(bytesOf(project, idOf("agenda"))),
    minutes: bytesOf(project, idOf("minutes")),
    time: meeting.time,
    venue: meeting.venue,
  };
}

/** The rows of a tab as one text each, of the columns that are named. */
function rowsOf(project: Project, tab: string, ...titles: readonly string[]): readonly string[] {
  const columns = titles.map((title) => columnValues(sheetOf(project, tab), title));
  const rows = columns[0]?.map((_, row) =>
    columns.map((values, at) => {
      const value = values[row];
      const isDay = /date|due|raised/i.test(titles[at] ?? "") && typeof value === "number";
      return value === undefined ? "" : isDay ? dayOf(value) : String(value);
    }),
  );
  return (rows ?? []).map((cells) => cells.join(" | ")).filter((row) => /\w/.test(row));
}

test("a year of ten meetings, from agenda to minutes and back: nothing is typed twice", async () => {
  const { project, clock } = yearBegins();
  const attended = new Map<string, number>();
  for (const [index, meeting] of A_YEAR.entries()) {
    const { day, group, written, next } = meeting;
    clock.moveTo(Date.parse(`${day}T09:00:00Z`) - 5 * DAY_MS);
    const papers = papersOf(project, meeting);

    // What the minutes before said stands on the agenda without anybody having typed it again.
    const before = A_YEAR.slice(0, index)
      .reverse()
      .find((one) => one.group === group);
    expect(papers).toMatchObject({ time: "14:30", venue: "County Hall" });
    if (before !== undefined) {
      const number = A_YEAR.indexOf(before) + 1;
      expect(papers.agenda).toContain(`CF to carry out piece of work ${number} of the group`);
      expect(papers.agenda).toContain(`CF to write up note ${number}`);
      expect(papers.agenda.replace(/\s+/g, " ")).toMatch(
        new RegExp(`${Number(before.day.slice(8))} \\w+ ${before.day.slice(0, 4)}`),
      );
    }

    const filledIn = fillInMinutes(papers.minutes, written);
    keep(`${day} minutes filled in.docx`, filledIn);
    clock.moveTo(Date.parse(`${day}T09:00:00Z`) + DAY_MS);
    const parts = await readMinutesFile(filledIn, "minutes.docx");
    const shown = answerOf(project, "readMinutes", { parts, write: false });
    expect(shown.meeting).toEqual({ date: day, group, venue: "County Hall" });
    expect(shown.notUnderstood).toEqual([]);
    const read = answerOf(project, "readMinutes", { parts, write: true });
    expect(read.nextMeeting).toEqual({ date: next.day, time: next.time, venue: next.venue });
    attended.set(day, read.attendance.filter(({ how }) => how !== "not a member").length);

    const meetings = rowsOf(project, "Meetings", "Date", "Group", "Status", "Time", "Venue");
    expect(meetings).toContain(`${day} | ${group} | Held | 14:30 | County Hall`);
    expect(meetings).toContain(`${next.day} | ${group} | Planned | 14:30 | County Hall`);
    const actions = rowsOf(project, "Action plan", "Action", "Owner", "Group", "Due", "Raised on");
    const owner = "Compact Facilitator";
    const work = `CF to carry out piece of work ${index + 1} of the group by`;
    const own = actions.filter((row) => row.endsWith(` | ${group} | ${next.day} | ${day}`));
    expect(own).toEqual([
      expect.stringMatching(new RegExp(`^${work} .* \\| ${owner} \\|`)),
      expect.stringMatching(new RegExp(`^CF to write up note ${index + 1} .* \\| ${owner} \\|`)),
    ]);
    // Read again, the same minutes add nothing.
    answerOf(project, "readMinutes", { parts, write: true });
    expect(rowsOf(project, "Action plan", "Action")).toHaveLength(actions.length);
    expect(rowsOf(project, "Meetings", "Date")).toHaveLength(meetings.length);
  }

  const meetings = rowsOf(project, "Meetings", "Group", "Status");
  const count = (row: string): number => meetings.filter((one) => one === row).length;
  expect([SG, LD, RR].map((group) => count(`${group} | Held`))).toEqual([4, 3, 3]);
  expect([SG, LD, RR].map((group) => count(`${group} | Planned`))).toEqual([1, 1, 1]);
  const attendance = rowsOf(project, "Attendance", "Meeting date", "Organisation", "Attended");
  for (const { day, group, written } of A_YEAR) {
    const own = attendance.filter((row) => row.startsWith(day));
    expect(own).toHaveLength(attended.get(day) ?? 0);
    expect(own).toHaveLength(group === SG ? SEATS : 2);
    const apologies = own.filter((row) => row.endsWith("| Apologies"));
    expect(apologies).toHaveLength(written.apologies?.length ?? 0);
  }
  const { year } = answerOf(project, "readReport", {});
  expect(
    year.findings.filter(({ sentence }) => /Steering Group meetings a year/.test(sentence)),
  ).toEqual([]);
  expect(answerOf(project, "makeCalendar", {}).meetings).toBe(13);
  const report = answerOf(project, "makeReport", { asAt: null });
  keep("report at the end.docx", bytesOf(project, report.id));
}, 300_000);
