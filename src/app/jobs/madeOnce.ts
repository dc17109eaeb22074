import type { CalendarDate } from "../../cells/calendarDate";
import type { FileMark, Ports } from "../ports";

/**
 * Makes files so that a run which is stopped and done again makes none twice: what they are found
 * again by is remembered before, and forgotten once all of them are there. For who holds the lock.
 */
export function madeOnce<T>(
  { files }: Pick<Ports, "files">,
  { job, fresh, today }: { job: string; fresh: string; today: CalendarDate },
  make: (mark: FileMark) => T,
): T {
  const made = make(files.begin(job, fresh, today));
  files.finish(job);
  return made;
}

/** The same for a job that makes one file and nothing else. Throws Refusal "locked". */
export function madeAlone<T>(
  ports: Ports,
  job: string,
  today: CalendarDate,
  make: (mark: FileMark) => T,
): T {
  return ports.lock.whileLocked(() => {
    const fresh = ports.workbook.instant();
    return madeOnce(ports, { job, fresh, today }, (mark) => make(markOfPart(mark, job)));
  });
}

/** The mark of one of several files of a job. */
export function markOfPart({ text, mayBeThere }: FileMark, part: string): FileMark {
  return { text: `${text} ${part}`, mayBeThere };
}
