import type { FileMark, FilesPort, MemoryPort } from "../app/ports";
import { addDays, type CalendarDate } from "../cells/calendarDate";

/** What a person has begun to make, remembered for them: a run that is stopped is taken up by its mark. */
export function begunJobs(person: MemoryPort): Pick<FilesPort, "begin" | "finish"> {
  return {
    begin: (job, fresh, today) => begin(person, job, fresh, today),
    finish: (job) => person.remember(begunKey(job), null),
  };
}

/** The mark of a run that was stopped is good for that day and the next: later ones mean another file. */
function begin(person: MemoryPort, job: string, fresh: string, today: CalendarDate): FileMark {
  const [day = "", ...begun] = (person.recall(begunKey(job)) ?? "").split("|");
  if (day >= addDays(today, -1) && day <= today) return { text: begun.join("|"), mayBeThere: true };
  person.remember(begunKey(job), `${today}|${fresh}`);
  return { text: fresh, mayBeThere: false };
}

/** A person's memory is theirs in every spreadsheet; its names are 500 bytes at most. */
function begunKey(job: string): string {
  return `begun ${SpreadsheetApp.getActiveSpreadsheet().getId()} ${job}`.slice(0, 150);
}
