import type { Reach } from "../domain/googleFault";
import type { Ports } from "./ports";

/** Ports that know whether anything has been asked of them that changes something. */
export interface Watched {
  readonly ports: Ports;
  readonly reach: () => Reach;
}

/**
 * Watches the workbook, Drive, mail and the schedule. What Compact remembers for itself is no change:
 * whatever it began there, the next run settles.
 */
export function watched(ports: Ports): Watched {
  let hasBegun = false;
  const begins = <A extends readonly unknown[], R>(work: (...asked: A) => R) => {
    return (...asked: A): R => {
      hasBegun = true;
      return work(...asked);
    };
  };
  const { workbook, files, mail, schedule } = ports;
  return {
    reach: () => (hasBegun ? "part may have been done" : "nothing was changed"),
    ports: {
      ...ports,
      workbook: {
        ...workbook,
        apply: (changes) =>
          changes.length === 0 ? workbook.apply(changes) : begins(workbook.apply)(changes),
        setUp: begins(workbook.setUp),
        forgetText: (forget, write) => {
          return write
            ? begins(workbook.forgetText)(forget, write)
            : workbook.forgetText(forget, write);
        },
        staging: {
          ...workbook.staging,
          add: begins(workbook.staging.add),
          discard: begins(workbook.staging.discard),
          discardBefore: begins(workbook.staging.discardBefore),
        },
      },
      files: {
        ...files,
        saveReport: begins(files.saveReport),
        saveText: begins(files.saveText),
        savePdf: begins(files.savePdf),
        saveTemplate: begins(files.saveTemplate),
        share: begins(files.share),
      },
      mail: { ...mail, send: begins(mail.send) },
      schedule: {
        ...schedule,
        turnOn: begins(schedule.turnOn),
        turnOff: begins(schedule.turnOff),
      },
    },
  };
}
