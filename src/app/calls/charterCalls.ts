import { addMonths, type CalendarDate, describeDay } from "../../cells/calendarDate";
import { readDay } from "../../cells/cellReading";
import { dayCell, describeCell, textCell } from "../../cells/cellValue";
import { changesToCloseCorrespondence } from "../../chase/changesToCorrespondence";
import { gapsOfMembers, type MemberGaps } from "../../chase/gap";
import { OLDEST_DAY } from "../../domain/calendar/oldestDay";
import { organisationKey } from "../../domain/members/organisationKey";
import { Refusal } from "../../domain/problem";
import { countOf } from "../../domain/words/figure";
import { clipped, listed, quoted } from "../../domain/words/quoted";
import { charterForm } from "../../report/charterForm";
import { cellOf } from "../../tables/cellOf";
import type { Compact } from "../../tables/compact";
import { checkAfterChange } from "../jobs/checkAfterChange";
import { compactRead } from "../jobs/compactRead";
import { type SavedDocument, savePrintedAlone } from "../jobs/savePrinted";
import { type CellToSet, setCells } from "../jobs/setCells";
import type { Ports } from "../ports";
import { readNow } from "./namedProblem";
import type { CharterState, ChartersRecorded } from "./states/charterState";

/** What came back on one form, as typed. */
export interface CharterSigned {
  readonly organisation: string;
  readonly on: string;
  readonly signatory: string;
  readonly position: string;
}

/** Who has not signed the Members' Charter. */
export function readCharter(ports: Ports): CharterState {
  return charterState(compactRead(ports, ports.workbook.read()));
}

/**
 * One document with a form for each of these organisations; one upload, and nothing in the workbook
 * changes. Throws Refusal "member-gone" for one that is no member, "locked", and where Drive refuses.
 */
export function makeCharter(
  ports: Ports,
  { organisations }: { readonly organisations: readonly string[] },
): SavedDocument {
  const compact = compactRead(ports, ports.workbook.read());
  const known = new Set(gapsOfMembers(compact, []).map((one) => organisationKey(one.organisation)));
  const gone = organisations.find((one) => !known.has(organisationKey(one)));
  if (gone !== undefined) throw memberGone(gone);
  return savePrintedAlone(ports, "charter", compact.today, charterForm(compact, organisations));
}

/**
 * Writes what came back on signed forms into Members: one step, which can be undone. Only what was
 * typed is written. Throws Refusal "member-gone", "day-unreadable", "day-ahead", "day-too-old"
 * (nothing is written then), "locked".
 */
export function recordCharters(
  ports: Ports,
  { signed }: { readonly signed: readonly CharterSigned[] },
): ChartersRecorded {
  return ports.lock.whileLocked(() => {
    const { compact, today, time } = readNow(ports);
    const members = gapsOfMembers(compact, []);
    const missing: string[] = [];
    const cells = signed.flatMap((one) => {
      const chased = members.find(
        ({ organisation }) => organisationKey(organisation) === organisationKey(one.organisation),
      );
      if (chased === undefined) throw memberGone(one.organisation);
      return cellsOf(compact, chased, one, dayOf(one, chased, today), missing);
    });
    const sentence = "The Members' Charter: dates of signing";
    const set = setCells(ports, compact.readings, cells, sentence, { today, time });
    const { compact: after, refused: notChecked } = checkAfterChange(ports);
    const { refused: notClosed } = ports.workbook.apply(changesToCloseCorrespondence(after));
    const state = charterState(after);
    return {
      sentence: set.changed === 0 ? "Nothing was written." : writtenWords(signed, state),
      refused: [...new Set(missing), ...set.refused, ...notChecked, ...notClosed],
      state,
    };
  });
}

/** Only who counts as having signed from now on: a day after the As at day, or one refused, does not. */
function writtenWords(signed: readonly CharterSigned[], { unsigned }: CharterState): string {
  const still = new Set(unsigned.map(({ organisation }) => organisationKey(organisation)));
  const open = signed.filter(({ organisation }) => still.has(organisationKey(organisation)));
  const count = signed.length - open.length;
  const counted =
    count === 0
      ? "No more members count as having signed."
      : `${countOf(count, "signatures")} ${count === 1 ? "is" : "are"} in Members.`;
  const rest =
    open.length === 0
      ? ""
      : ` Not signed by the As at day: ${listed(open.map(({ organisation }) => clipped(organisation)))}.`;
  return `${counted}${rest} It can be undone in the Problems view.`;
}

function charterState(compact: Compact): CharterState {
  const members = gapsOfMembers(compact, ["charter"]);
  const unsigned = members.filter(({ gaps }) => gaps.length > 0);
  const reading = compact.readings.Members;
  return {
    unsigned: unsigned.map(({ organisation, member }) => ({
      organisation,
      signedOn: describeCell(cellOf(reading, member.row, "charterSignedOn")),
      signatory: member.charterSignatory,
      position: member.signatoryPosition,
    })),
    signed: members.length - unsigned.length,
    members: members.length,
  };
}

function cellsOf(
  { readings: { Members: reading } }: Compact,
  { member }: MemberGaps,
  { signatory, position }: CharterSigned,
  on: CalendarDate,
  missing: string[],
): readonly CellToSet[] {
  const typed = [
    ["charterSignedOn", dayCell(on)],
    ["charterSignatory", textCell(signatory.trim())],
    ["signatoryPosition", textCell(position.trim())],
  ] as const;
  return typed.flatMap(([field, to]) => {
    if (to.kind === "blank") return [];
    const header = reading.headers.find((one) => one.field === field);
    if (header !== undefined) return [{ reading, row: member.row, header, to }];
    const { title } = reading.table.columns[field];
    missing.push(
      `Members has no column ${title}, so that was not written: choose Compact > Set up workbook.`,
    );
    return [];
  });
}

function dayOf(
  { organisation, on }: CharterSigned,
  { rows }: MemberGaps,
  today: CalendarDate,
): CalendarDate {
  const reading = readDay(textCell(on.trim()));
  if (!("value" in reading)) {
    const seen = on.trim() === "" ? "the day is blank" : `${quoted(on)} is no day`;
    throw new Refusal(
      "day-unreadable",
      `${quoted(organisation)}: ${seen}. Type it as 30/9/2009 or 30 Sep 2009. Nothing was written.`,
    );
  }
  if (reading.value < OLDEST_DAY) {
    throw new Refusal(
      "day-too-old",
      `${quoted(organisation)}: ${describeDay(reading.value)} is before any Compact: put the year right. Nothing was written.`,
    );
  }
  // As the checks see it: the Charter may be signed up to a year before joining.
  const joined = rows.flatMap(({ memberSince }) => memberSince ?? []);
  const since = joined.find((one) => addMonths(reading.value, 12) < one);
  if (since !== undefined && joined.every((one) => addMonths(reading.value, 12) < one)) {
    throw new Refusal(
      "day-too-old",
      `${quoted(organisation)}: ${describeDay(reading.value)} is long before it joined on ${describeDay(since)} (Member since): put one of the two right. Nothing was written.`,
    );
  }
  if (reading.value <= today) return reading.value;
  throw new Refusal(
    "day-ahead",
    `${quoted(organisation)}: ${describeDay(reading.value)} is after today, ${describeDay(today)}. Nothing was written.`,
  );
}

function memberGone(organisation: string): Refusal {
  return new Refusal(
    "member-gone",
    `${quoted(organisation)} is no member in Members any more. Close this page and open it again.`,
  );
}
