import type { Judgement } from "../domain/measures/judgement";
import { RULES_VERSION } from "../domain/measures/progressLog";
import { targetAsJudged } from "../domain/measures/targetAsJudged";
import { activeMembers } from "../domain/members/membership";
import { survey } from "../domain/members/survey";
import { literally } from "../domain/words/literally";
import { contactsNamedIn } from "../report/contactsNamedIn";
import type { Compact } from "../tables/compact";
import { achievements } from "./achievements";
import { type ProgressReturn, RETURN_SCHEMA, type ReturnedMeasure } from "./returnSchema";

/**
 * What a Compact tells its region (design, section 11): its measures as they are judged, totals of the
 * survey, members by sector, events, achievements. Names and addresses of contacts are taken out of
 * all words in it.
 */
export function progressReturn(compact: Compact, judgements: readonly Judgement[]): ProgressReturn {
  const plain = withoutContacts(compact);
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
    survey: returnedSurvey(compact),
    membersBySector: membersBySector(compact),
    events: compact.events.map(({ event, type, date, status, host }) => ({
      event: plain(event),
      type: plain(type),
      date,
      status,
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
    ref,
    measure: plain(measure),
    priority: plain(priority ?? judgement.priority),
    kind: kind ?? (measuredBy || null),
    of,
    direction,
    count: typed?.count ?? "",
    unit,
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

function returnedSurvey(compact: Compact): ProgressReturn["survey"] {
  const found = survey(compact, "apprenticeshipScheme");
  if (found === null) return null;
  const { title, asked, answers, notAnswered, total } = found;
  return {
    title,
    asked,
    answers: answers.map(({ answer, members }) => ({ answer, members: members.length })),
    notAnswered: notAnswered.length,
    total: total === null ? null : { what: total.what, figure: total.figure },
  };
}

function membersBySector(compact: Compact): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { sector } of activeMembers(compact)) {
    const name = sector || "Sector not given";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/** Takes contacts out of words that people typed. */
function withoutContacts(compact: Compact): (text: string) => string {
  const namedIn = contactsNamedIn(compact);
  return (text) =>
    namedIn(text)
      .reduce((rest, name) => rest.replace(new RegExp(spaced(name), "giu"), "a contact"), text)
      .replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "a contact")
      .slice(0, 2_000);
}

/** The name with any white space between its words. */
function spaced(name: string): string {
  return literally(name).replace(/\s+/g, "\\s+");
}
