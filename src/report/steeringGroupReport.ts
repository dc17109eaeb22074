import { describeDay } from "../cells/calendarDate";
import type { Judgement } from "../domain/measures/judgement";
import type { Problem } from "../domain/problem";
import type { Compact } from "../tables/compact";
import { chairInWords } from "./chairInWords";
import type { ReportModel } from "./reportModel";
import type { ReportOptions } from "./reportSubject";
import { reportSubjectOf } from "./reportSubjectOf";
import { documentTitle, reportTitle } from "./reportTitle";
import { SECTION_NAMES, SECTIONS } from "./sections";

/** Reads well in the middle of a template's sentence. */
const NO_DAY = "a day to be agreed";

/**
 * The Steering Group's progress report as a value: what is read, counted and judged, in words. The
 * judgements are those of `compact`, in the order of its measures.
 */
export function steeringGroupReport(
  compact: Compact,
  judgements: readonly Judgement[],
  problems: readonly Problem[],
  options: ReportOptions,
): ReportModel {
  const subject = reportSubjectOf(compact, judgements, problems, options);
  const around = subject.meetings;
  const { settings, asAt } = compact;
  return {
    kind: "report",
    title: documentTitle(asAt),
    compactName: settings.compactName,
    language: "en-GB",
    asAt,
    forMeeting: around.forMeeting,
    words: {
      compact_name: settings.compactName,
      report_title: reportTitle(),
      programme_year: settings.programmeYear,
      as_at: describeDay(asAt),
      for_meeting: around.forMeeting === null ? NO_DAY : describeDay(around.forMeeting),
      next_meeting_date: around.next === null ? NO_DAY : describeDay(around.next.date),
      chair: chairInWords(subject, settings.chair),
      coordinator: settings.coordinator,
    },
    sections: SECTION_NAMES.map((name) => {
      const { isAppendix, write } = SECTIONS[name];
      return { name, isAppendix, blocks: write(subject) };
    }).filter(({ blocks }) => blocks.length > 0),
    places: SECTION_NAMES.map((name) => {
      const { fitsCell, isAppendix } = SECTIONS[name];
      const place = { name, fitsCell, isAppendix };
      return name === "needs_attention" ? { ...place, brings: "recommendations" } : place;
    }),
  };
}
