import { normalisedTitle } from "../cells/normalisedTitle";
import { localeNotice } from "../domain/settingsNotice";
import { groupedBy } from "../domain/words/groupedBy";
import { listedAll } from "../domain/words/listedAll";
import { clipped, listed } from "../domain/words/quoted";
import type { ParagraphBlock } from "./block";
import { bold, paragraph, plain } from "./blocks";
import { changesFigures } from "./changesFigures";
import { numberOf } from "./figures";
import { measureRef } from "./measureName";
import { isDateInDoubt } from "./preflight";
import type { ReportSubject } from "./reportSubject";

/** More are counted: each stands above with its reason, or in the table of the measures. */
const MOST_REFS = 12;
const LONGEST_NAME = 40;

/**
 * A report can be made in spite of blockers, but must not look as if there were none. Said for those who
 * read the paper: which cells are to be mended is the coordinator's matter, and what is decided or told
 * above is not told again.
 */
export function draftNotice(subject: ReportSubject): readonly ParagraphBlock[] {
  if (subject.judgements.length === 0 || subject.blockers.length === 0) return [];
  const words = [...unjudged(subject), ...datesInDoubt(subject), ...errors(subject)].join(" ");
  return [
    paragraph([bold("Draft: some figures cannot be relied on yet. "), plain(words)], "notice"),
  ];
}

function unjudged({ judgements }: ReportSubject): readonly string[] {
  const names = judgements
    .filter(({ status }) => status === "Not judged")
    .map((judged) => clipped(measureRef(judged), LONGEST_NAME));
  if (names.length === 0) return [];
  return [`${listed(names, MOST_REFS)} ${names.length === 1 ? "is" : "are"} not judged.`];
}

function datesInDoubt({ compact, problems }: ReportSubject): readonly string[] {
  const count = problems.filter(
    (problem) => !problem.accepted && isDateInDoubt(problem) && changesFigures(compact, problem),
  ).length;
  if (localeNotice(compact.howRead.localeAndZone) !== null) {
    return ["Dates may have been read month first."];
  }
  return count === 0 ? [] : [`${numberOf(count, "date", "dates")} may have been read month first.`];
}

/** By tab; those of a measure that is not judged are the reason for that. */
function errors({ compact, judgements, problems }: ReportSubject): readonly string[] {
  const unjudged = new Set(
    judgements
      .filter(({ status, ref }) => status === "Not judged" && ref !== "")
      .map(({ ref }) => normalisedTitle(ref)),
  );
  const open = problems.filter(
    (problem) =>
      !problem.accepted &&
      !isDateInDoubt(problem) &&
      changesFigures(compact, problem) &&
      !(problem.table === "Success measures" && unjudged.has(normalisedTitle(problem.key))),
  );
  if (open.length === 0) return [];
  const byTab = Array.from(
    groupedBy(open, ({ table }) => table),
    ([table, own]) => `${numberOf(own.length, "error", "errors")} in ${table}`,
  );
  return [
    `Figures may change once ${listedAll(byTab)} ${open.length === 1 ? "is" : "are"} mended.`,
  ];
}
