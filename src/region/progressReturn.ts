import type { Judgement } from "../domain/measures/judgement";
import { RULES_VERSION } from "../domain/measures/progressLog";
import { targetAsJudged } from "../domain/measures/targetAsJudged";
import { activeMembers } from "../domain/members/membership";
import { survey } from "../domain/members/survey";
import type { Compact } from "../tables/compact";
import { achievements } from "./achievements";
import { type ProgressReturn, RETURN_SCHEMA, type ReturnedMeasure } from "./returnSchema";
import { withoutPeople } from "./withoutPeople";

/**
 * What a Compact tells its region (design, section 11): its measures as they are judged, totals of the
 * survey, members by sector, events, achievements. People are taken out of all words in it, as
 * `withoutPeople` finds them.
 */
export function progressReturn(compact: Compact, judgements: readonly Judgement[]): ProgressReturn {
  const plain = withoutPeople(compact);
  const priorities = new Map(compact.priorities.map(({ ref, priority }) => [ref, priority]));
  const { settings, asAt } = compact;
  return {
    schema: RETURN_SCHEMA,
    compact: settings.compactName,
    year: settings.programmeYear,
    asAt,
    rules: RULES_VERSION,
    measures: judgements.map((judgement) =>
      returnedMeasure(compact, judgement, priorities.get(judgement.priority), plain),
    ),
    survey: returnedSurvey(compact, plain),
    membersBySector: membersBySector(compact, plain),
    events: compact.events.map(({ event, type, date, status, host }) => ({
      event: plain(event),
      type: plain(type),
      date,
      status: plain(status),
      host: plain(host),
    })),
    achievements: achievements(compact, judgements).map(plain),
  };
}

function returnedMeasure(
  compact: Compact,
  judgement: Judgement,
  priority: string | undefined,
  plain: (text: string) => string,
): ReturnedMeasure {
  const { ref, measure, kind, measuredBy, of, direction, unit, members, among } = judgement;
  const typed = compact.measures.find(({ row }) => row.sheetRow === judgement.sheetRow);
  const { baseline, starts, due, actual, dueByNow, booked, status } = judgement;
  return {
    ref: plain(ref),
    measure: plain(measure),
    priority: plain(priority ?? judgement.priority),
    kind: kind ?? (measuredBy === "" ? null : plain(measuredBy)),
    of: plain(of),
    direction,
    count: plain(typed?.count ?? ""),
    unit: plain(unit),
    baseline,
    target: targetAsJudged(judgement),
    starts,
    due,
    actual,
    dueByNow,
    booked,
    status,
    members: members ?? among,
  };
}

function returnedSurvey(
  compact: Compact,
  plain: (text: string) => string,
): ProgressReturn["survey"] {
  const found = survey(compact, "apprenticeshipScheme");
  if (found === null) return null;
  const { title, asked, answers, notAnswered, total } = found;
  return {
    title: plain(title),
    asked,
    answers: answers.map(({ answer, members }) => ({
      answer: plain(answer),
      members: members.length,
    })),
    notAnswered: notAnswered.length,
    total: total === null ? null : { what: total.what, figure: total.figure },
  };
}

function membersBySector(
  compact: Compact,
  plain: (text: string) => string,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { sector } of activeMembers(compact)) {
    const name = plain(sector) || "Sector not given";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
