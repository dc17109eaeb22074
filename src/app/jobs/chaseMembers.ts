import type { CalendarDate } from "../../cells/calendarDate";
import {
  changesToCloseCorrespondence,
  changesToRecordMessages,
} from "../../chase/changesToCorrespondence";
import { type Chase, chase } from "../../chase/chase";
import type { TopicName } from "../../chase/topics";
import { checkCompact } from "../../checks/checkCompact";
import { Refusal } from "../../domain/problem";
import type { Compact } from "../../tables/compact";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";

export interface ChaseAsk {
  /** Empty: all. */
  readonly topics: readonly TopicName[];
  /** Holds for this run only; null leaves it to Settings. */
  readonly asAt: CalendarDate | null;
  /** How the messages go out, for *Correspondence*; null writes nothing. */
  readonly recordAs: string | null;
}

export interface ChaseAnswer extends Chase {
  readonly from: { readonly name: string; readonly email: string };
  readonly asAt: CalendarDate;
}

/**
 * The messages that are due (design, section 10). Nothing is sent. Recording them also closes what
 * has been answered meanwhile. Throws, where it records, Refusal "locked" and "not-recorded".
 */
export function chaseMembers(ports: Ports, { topics, asAt, recordAs }: ChaseAsk): ChaseAnswer {
  const work = (): ChaseAnswer => {
    const compact = compactRead(ports, ports.workbook.read(), asAt);
    const found = chase(compact, checkCompact(compact), { topics });
    if (recordAs !== null) {
      const { refused } = ports.workbook.apply([
        ...changesToCloseCorrespondence(compact),
        ...changesToRecordMessages(compact, found.messages, recordAs),
      ]);
      if (refused.length > 0) throw new Refusal("not-recorded", refused.join(" "));
    }
    return { ...found, from: coordinatorOf(compact), asAt: compact.asAt };
  };
  return recordAs === null ? work() : ports.lock.whileLocked(work);
}

function coordinatorOf({ settings }: Compact): ChaseAnswer["from"] {
  return { name: settings.coordinator, email: settings.coordinatorEmail };
}
