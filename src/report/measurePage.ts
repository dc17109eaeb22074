import { type CalendarDate, describeDay } from "../cells/calendarDate";
import { asksForCorrectiveAction } from "../domain/measures/correctiveAction";
import { DIRECTION_RULES } from "../domain/measures/directions/directions";
import type { Judgement } from "../domain/measures/judgement";
import { forecastInWords } from "../domain/measures/progressWords";
import { countOf, figureInUnit } from "../domain/words/figure";
import type { SuccessMeasure } from "../tables/compact";
import type { Block, TableBlock } from "./block";
import { bold, heading, paragraph, plain, tableBlock, tableColumn, words } from "./blocks";
import { initialsOfContact } from "./contactNames";
import { countedBlocks } from "./countedBlocks";
import { measureName } from "./measureName";
import { chartBlock } from "./pictures/chartBlock";
import type { ReportSubject } from "./reportSubject";
import { progressCell } from "./sections/successMeasures";

/** All that is known of one measure: figures, Why, picture, comment, who and what was counted. */
export function measurePage(subject: ReportSubject, judged: Judgement): readonly Block[] {
  const measure = subject.compact.measures.find(({ row }) => row.sheetRow === judged.sheetRow);
  const comment = measure?.comment ?? "";
  const owner = initialsOfContact(subject, judged.owner);
  const chart = chartBlock(subject.compact, judged);
  return [
    heading(2, measureName(judged)),
    factsTable(judged),
    paragraph([bold("Why: "), plain(judged.why)], chart.length === 0 ? "body" : "intro"),
    ...chart,
    ...(comment === "" ? [] : [paragraph([bold("Comment: "), plain(comment)])]),
    ...(owner === "" ? [] : [paragraph([bold("Owner: "), plain(owner)])]),
    ...correctiveAction(judged, owner, comment),
    ...countedBlocks(subject, judged),
    ...(measure === undefined ? [] : provenance(measure, subject.compact.asAt)),
  ];
}

function factsTable(judged: Judgement): TableBlock {
  const { status, target, dueByNow, due, unit } = judged;
  const facts = tableBlock(
    `${measureName(judged)}: status, progress, target and forecast.`,
    [
      tableColumn("Status", 16),
      tableColumn("Progress", 29),
      tableColumn("Target", 19),
      tableColumn("Due by now", 17),
      tableColumn("Forecast", 19),
    ],
    [
      [
        { kind: "status", status },
        progressCell(judged, false),
        words([
          plain(target === null ? "none" : countOf(figureInUnit(target, judged), unit)),
          plain(due === null ? "" : ` by ${describeDay(due)}`),
        ]),
        words(dueByNow === null ? "–" : countOf(figureInUnit(dueByNow, judged), unit)),
        words(forecastWords(judged)),
      ],
    ],
  );
  return { ...facts, staysWithNext: true };
}

function forecastWords(judged: Judgement): string {
  const { status, oneAction, direction } = judged;
  if (oneAction !== null) {
    const { isDeferred, expectedOn } = oneAction;
    if (isDeferred) return "deferred";
    return expectedOn === null ? "no day expected" : `expected on ${describeDay(expectedOn)}`;
  }
  if (DIRECTION_RULES[direction].isKeep) return "–";
  const forecast = forecastInWords(judged);
  if (forecast !== "") return forecast;
  return status === "Not judged" ? "–" : "too early to say";
}

function correctiveAction(judged: Judgement, owner: string, comment: string): readonly Block[] {
  if (!asksForCorrectiveAction(judged)) return [];
  const by = owner === "" ? "by whom" : `by ${owner} or whom else`;
  const asked =
    comment === ""
      ? `none is recorded. To be agreed: what will be done, ${by}, by when.`
      : `see the comment above; to be confirmed by the Steering Group${owner === "" ? "" : ` with ${owner}`}.`;
  return [paragraph([bold("Corrective action: "), plain(asked)], "notice")];
}

/** Who set the target and when; a target that nobody has ratified says so. */
function provenance(
  { setBy, setOn, ratifiedOn }: SuccessMeasure,
  asAt: CalendarDate,
): readonly Block[] {
  if (setBy === "" && setOn === null && ratifiedOn === null) return [];
  const by = setBy === "" ? "" : ` by the ${setBy.replace(/^the /i, "")}`;
  const on = setOn === null ? "" : ` on ${describeDay(setOn)}`;
  const ratified =
    ratifiedOn === null || ratifiedOn > asAt
      ? "; not yet ratified by the Steering Group"
      : `; ratified on ${describeDay(ratifiedOn)}`;
  return [paragraph(`Target set${by}${on}${ratified}.`, "small")];
}
