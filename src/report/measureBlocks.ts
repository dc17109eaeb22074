import { type CalendarDate, describeDay } from "../cells/calendarDate";
import { asksForCorrectiveAction } from "../domain/measures/correctiveAction";
import type { Judgement } from "../domain/measures/judgement";
import { ageBesideWhy, forecastInWords } from "../domain/measures/progressWords";
import { withoutDetails } from "../domain/people/withoutDetails";
import { asSentence } from "../domain/words/asSentence";
import type { SuccessMeasure } from "../tables/compact";
import type { Block } from "./block";
import { bold, heading, paragraph, plain, statusRun } from "./blocks";
import { initialsOfContact } from "./contactNames";
import { countedBlocks } from "./countedBlocks";
import { measureName } from "./measureName";
import { chartBlock } from "./pictures/chartBlock";
import type { ReportSubject } from "./reportSubject";

/** All that is known of one measure: status and Why, picture, comment, who and what was counted. */
export function measureBlocks(subject: ReportSubject, judged: Judgement): readonly Block[] {
  const measure = subject.compact.measures.find(({ row }) => row.sheetRow === judged.sheetRow);
  const typed = measure?.comment ?? "";
  const comment = subject.options.withContacts ? typed : withoutDetails(typed);
  const chart = chartBlock(subject.compact, judged);
  const facts = factsOf(subject, judged, measure);
  return [
    heading(2, measureName(judged)),
    paragraph(
      [statusRun(judged.status), plain(` ${judged.why}`)],
      chart.length === 0 ? "body" : "intro",
    ),
    ...chart,
    ...(comment === "" ? [] : [paragraph([bold("Comment: "), plain(comment)])]),
    ...correctiveAction(subject, judged, comment),
    ...countedBlocks(subject, judged),
    ...(facts === "" ? [] : [paragraph(facts, "small")]),
  ];
}

function correctiveAction(
  subject: ReportSubject,
  judged: Judgement,
  comment: string,
): readonly Block[] {
  if (!asksForCorrectiveAction(judged)) return [];
  const owner = initialsOfContact(subject, judged.owner);
  const by = owner === "" ? "by whom" : `by ${owner} or whom else`;
  const asked =
    comment === ""
      ? `none is recorded. To be agreed: what will be done, ${by}, by when.`
      : `see the comment above; to be confirmed by the Steering Group${owner === "" ? "" : ` with ${owner}`}.`;
  return [paragraph([bold("Corrective action: "), plain(asked)], "notice")];
}

/** Forecast, owner, the age of a typed figure, who set the target and when, in one small line. */
function factsOf(
  subject: ReportSubject,
  judged: Judgement,
  measure: SuccessMeasure | undefined,
): string {
  const { asAt } = subject.compact;
  const forecast = forecastInWords(judged);
  const owner = initialsOfContact(subject, judged.owner);
  const age = ageBesideWhy(judged, asAt);
  return [
    forecast === "" ? "" : `Forecast: ${forecast}.`,
    owner === "" ? "" : `Owner: ${asSentence(owner)}`,
    age === "" ? "" : `${age}.`,
    measure === undefined ? "" : provenance(measure, asAt),
  ]
    .filter((fact) => fact !== "")
    .join(" ");
}

/** Who set the target and when; a target that nobody has ratified says so. */
function provenance({ setBy, setOn, ratifiedOn }: SuccessMeasure, asAt: CalendarDate): string {
  if (setBy === "" && setOn === null && ratifiedOn === null) return "";
  const by = setBy === "" ? "" : ` by the ${setBy.replace(/^the /i, "")}`;
  const on = setOn === null ? "" : ` on ${describeDay(setOn)}`;
  const ratified =
    ratifiedOn === null || ratifiedOn > asAt
      ? "; not yet ratified by the Steering Group"
      : `; ratified on ${describeDay(ratifiedOn)}`;
  return `Target set${by}${on}${ratified}.`;
}
