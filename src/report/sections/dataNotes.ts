import { addMonths, describeDay } from "../../cells/calendarDate";
import { activeMembers } from "../../domain/members/membership";
import { listedAll } from "../../domain/words/listedAll";
import type { Block, Run } from "../block";
import { bold, heading, list, paragraph, plain } from "../blocks";
import { numberOf } from "../figures";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";

/**
 * How far the figures can be trusted. The problems are counted, not quoted: their sentences name
 * people and addresses, and the spreadsheet shows them.
 */
export const dataNotes: Section = {
  holds: "How old the data is, what is wrong in it, what was accepted",
  fitsCell: false,
  isAppendix: true,
  write: (subject) => {
    const { members, measures } = subject.compact;
    if (members.length + measures.length === 0) return [];
    return [
      heading(1, "Notes on the data"),
      list([...ageNotes(subject), ...problemNotes(subject)]),
      ...acceptedBlocks(subject),
    ];
  },
};

function ageNotes({ compact }: ReportSubject): (readonly Run[])[] {
  const { asAt, today, settings } = compact;
  const drawn =
    asAt === today
      ? `The figures are as at ${describeDay(asAt)}.`
      : `The figures are as at ${describeDay(asAt)}, counted from the spreadsheet as it stood on ${describeDay(today)}.`;
  const stale = addMonths(asAt, -settings.contactStaleAfter);
  const members = activeMembers(compact);
  const unconfirmed = members.filter(
    ({ contactConfirmedOn }) => contactConfirmedOn === null || contactConfirmedOn < stale,
  ).length;
  const months = numberOf(settings.contactStaleAfter, "month", "months");
  const contacts =
    members.length === 0 || settings.contactStaleAfter <= 0
      ? ""
      : ` ${numberOf(unconfirmed, "main contact has", "main contacts have")} not been confirmed in the last ${months}.`;
  return [[bold("Age. "), plain(`${drawn}${contacts}`)]];
}

function problemNotes({ problems }: ReportSubject): (readonly Run[])[] {
  const open = problems.filter(({ accepted }) => !accepted);
  const accepted = problems.length - open.length;
  const kept =
    accepted === 0
      ? ""
      : ` ${numberOf(accepted, "problem is", "problems are")} known and accepted.`;
  if (open.length === 0) {
    return [
      [bold("Problems. "), plain(`The checks find nothing wrong in the spreadsheet.${kept}`)],
    ];
  }
  const count = (severity: string): number =>
    open.filter((problem) => problem.severity === severity).length;
  const kinds = [
    numberOf(count("error"), "error", "errors"),
    numberOf(count("warning"), "warning", "warnings"),
    numberOf(count("note"), "note", "notes"),
  ].filter((kind) => !kind.startsWith("0 "));
  const tables = [...new Set(open.map(({ table }) => table))].map(
    (name) => `${name} ${open.filter(({ table }) => table === name).length}`,
  );
  const sentence = `The checks of the spreadsheet find ${listedAll(kinds)} (${tables.join(", ")}).${kept}`;
  return [[bold("Problems. "), plain(sentence)]];
}

function acceptedBlocks({ compact, problems }: ReportSubject): readonly Block[] {
  if (!problems.some(({ accepted }) => accepted) || compact.accepted.length === 0) return [];
  const items = compact.accepted.map(({ where, reason, acceptedOn }) => {
    const when = acceptedOn === null ? "" : ` (${describeDay(acceptedOn)})`;
    return `${where}: ${reason}${when}`;
  });
  return [paragraph([bold("Accepted:")]), list(items)];
}
