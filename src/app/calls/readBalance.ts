import {
  describeMinimum,
  describeNotRecorded,
  describeStanding,
  describeStillPlanned,
} from "../../balance/attendanceWords";
import { balanceOf, type GroupBalance } from "../../balance/balance";
import {
  describeExpected,
  describeNotStated,
  describePart,
  describeSeats,
  readingOf,
  whyCandidate,
} from "../../balance/balanceWords";
import { GAP_RULE } from "../../balance/gap";
import { describeDay } from "../../cells/calendarDate";
import { attendanceOfYear } from "../../domain/meetings/attendanceOfYear";
import { clipped } from "../../domain/words/quoted";
import { compactRead } from "../jobs/compactRead";
import type { Ports } from "../ports";
import type { BalanceState, GapShown, GroupShown } from "./states/balanceState";

/** A page is for people; what is longer is counted, and the sheet has it. */
const MOST_PARTS = 40;
const MOST_CANDIDATES = 8;
const MOST_GROUPS = 20;
const MOST_MEMBERS = 500;

/** The groups against the membership, and every member's attendance over the year. */
export function readBalance(ports: Ports): BalanceState {
  const compact = compactRead(ports, ports.workbook.read());
  const attendance = attendanceOfYear(compact);
  return {
    asAt: describeDay(compact.asAt),
    rule: GAP_RULE,
    groups: balanceOf(compact).slice(0, MOST_GROUPS).map(groupShown),
    attendance: {
      sentences: [
        describeMinimum(compact),
        describeNotRecorded(compact),
        describeStillPlanned(compact),
      ].filter((sentence) => sentence !== ""),
      members: attendance.slice(0, MOST_MEMBERS).map((member) => {
        const { name, present, deputy, apologies, nothing, standing } = member;
        return {
          name: clipped(name),
          present,
          deputy,
          apologies,
          nothing,
          standing: describeStanding(member),
          isShort: standing === "cannot reach",
        };
      }),
      more: Math.max(0, attendance.length - MOST_MEMBERS),
    },
  };
}

function groupShown(group: GroupBalance): GroupShown {
  return {
    group: clipped(group.group),
    sentence: describeSeats(group),
    dimensions: group.dimensions.map(({ name, parts, notStated }) => ({
      name,
      parts: parts.slice(0, MOST_PARTS).map((part) => ({
        value: clipped(part.value),
        members: part.members,
        seats: part.held,
        expected: describeExpected(part),
        reading: readingOf(part),
        isGap: part.short > 0,
      })),
      notStated: describeNotStated(name, notStated, group),
    })),
    gaps: group.dimensions.flatMap(({ parts }) =>
      parts
        .filter(({ short }) => short > 0)
        .map(
          (part): GapShown => ({
            gap: describePart(part, group),
            candidates: part.candidates.slice(0, MOST_CANDIDATES).map((candidate) => ({
              name: clipped(candidate.name),
              why: whyCandidate(candidate, group),
            })),
            more: Math.max(0, part.candidates.length - MOST_CANDIDATES),
          }),
        ),
    ),
  };
}
