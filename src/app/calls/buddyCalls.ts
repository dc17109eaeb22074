import { textCell } from "../../cells/cellValue";
import { gapsOfMembers } from "../../chase/gap";
import { organisationKey } from "../../domain/members/organisationKey";
import {
  MOST_SUPPORTED,
  type ProposedBuddies,
  proposedBuddies,
} from "../../domain/members/proposedBuddies";
import { Refusal } from "../../domain/problem";
import { countOf } from "../../domain/words/figure";
import { clipped } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import { checkAfterChange } from "../jobs/checkAfterChange";
import { compactRead } from "../jobs/compactRead";
import { type CellToSet, setCells } from "../jobs/setCells";
import type { Ports } from "../ports";
import { readNow } from "./namedProblem";

/** A pair that the coordinator has accepted. */
export interface BuddyPair {
  readonly organisation: string;
  readonly buddy: string;
}

export interface BuddiesRecorded {
  readonly sentence: string;
  readonly state: ProposedBuddies;
}

/** Who could support whom; nothing is written. */
export function readBuddies(ports: Ports): ProposedBuddies {
  return proposedBuddies(compactRead(ports, ports.workbook.read()));
}

/**
 * Writes the accepted pairs, and no others, into the column Buddy of Members: one step, which can be
 * undone. Throws Refusal "changed-since" (nothing is written then) where a pair does not hold any more
 * or somebody would support more than two, "header-unknown" without the column, "locked".
 */
export function recordBuddies(
  ports: Ports,
  { pairs }: { readonly pairs: readonly BuddyPair[] },
): BuddiesRecorded {
  return ports.lock.whileLocked(() => {
    const { compact, today, time } = readNow(ports);
    refuseWhatDoesNotHold(proposedBuddies(compact), pairs);
    const sentence = "Buddies";
    const cells = cellsOf(compact, pairs);
    const { changed, refused } = setCells(ports, compact.readings, cells, sentence, {
      today,
      time,
    });
    const after = checkAfterChange(ports);
    const written =
      changed === 0
        ? "Nothing was written."
        : `${countOf(changed, "buddies")} ${changed === 1 ? "is" : "are"} in Members. It can be undone in the Problems view.`;
    return {
      sentence: [written, ...refused, ...after.refused].join(" "),
      state: proposedBuddies(after.compact),
    };
  });
}

function refuseWhatDoesNotHold(
  { proposals, supporters }: ProposedBuddies,
  pairs: readonly BuddyPair[],
): void {
  const open = new Set(proposals.map(({ organisation }) => organisationKey(organisation)));
  const supports = new Map(
    supporters.map((one) => [organisationKey(one.organisation), one.supports]),
  );
  for (const { organisation, buddy } of pairs) {
    const key = organisationKey(buddy);
    const before = supports.get(key);
    if (!open.has(organisationKey(organisation)) || before === undefined) {
      throw new Refusal(
        "changed-since",
        `${clipped(organisation)} and ${clipped(buddy)}: one of their rows has changed since this list was made. Nothing was written: close this page and open it again.`,
      );
    }
    if (before >= MOST_SUPPORTED) {
      throw new Refusal(
        "changed-since",
        `${clipped(buddy)} would support more than two. Nothing was written: choose another for ${clipped(organisation)}.`,
      );
    }
    supports.set(key, before + 1);
    open.delete(organisationKey(organisation));
  }
}

function cellsOf(compact: Compact, pairs: readonly BuddyPair[]): readonly CellToSet[] {
  const reading = compact.readings.Members;
  const header = reading.headers.find(({ field }) => field === "buddy");
  if (header === undefined) {
    throw new Refusal(
      "header-unknown",
      "Members has no column Buddy, so nothing was written: choose Compact > Set up workbook first.",
    );
  }
  const members = new Map(
    gapsOfMembers(compact, []).map((one) => [organisationKey(one.organisation), one]),
  );
  return pairs.flatMap(({ organisation, buddy }) => {
    const row = members.get(organisationKey(organisation))?.member.row;
    return row === undefined ? [] : [{ reading, row, header, to: textCell(buddy) }];
  });
}
