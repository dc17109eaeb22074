import { tidyText } from "../cells/cellValue";
import { isPounds } from "../domain/words/figure";
import { quoted } from "../domain/words/quoted";
import type { ReturnedMeasure } from "./returnSchema";

/** In the words that the queries of a database print; of several in one group the first is told. */
export const STANDING_ALONE = [
  "percentages",
  "averages and rates",
  "no count of things",
  "parts of things",
] as const;

/** Why the figure of a measure adds up with no other. */
export interface StandsAlone {
  readonly what: (typeof STANDING_ALONE)[number];
  /** The same as a sentence. */
  readonly why: string;
}

/**
 * Null where the figure adds up: members, events, meetings and actions are counted one by one; a typed
 * figure where its unit or its words say that it counts things or pounds, and nothing in them says
 * that it is a mean, a rate or a level. In doubt it stands alone.
 */
export function standsAlone(measure: ReturnedMeasure): StandsAlone | null {
  const kind = measure.kind ?? "";
  if (/^(?:members|events|meetings|actions)/i.test(kind)) return null;
  const unit = plainWords(measure.unit);
  const words = plainWords(`${measure.measure} ${measure.of}`);
  if (/^share/i.test(kind) || PER_CENT_UNIT.test(unit) || isPerCent(words, measure)) {
    return {
      what: "percentages",
      why: "Percentages do not add up: each is of another number of members or things.",
    };
  }
  const [said] =
    LEVEL.exec(`${unit} \n ${words}`) ?? ((isMoney(unit) && MONEY_LEVEL.exec(words)) || []);
  if (said !== undefined) {
    const why = `Averages, rates and levels do not add up: ${quoted(measure.measure)} is one, by its words (${quoted(said)}).`;
    return { what: "averages and rates", why };
  }
  if (isMoney(unit) || (unit === "" && /£ ?\d/.test(words))) return null;
  if (!countsThings(unit, words)) {
    const why = `Only what is counted one by one adds up, and pounds: neither the words of ${quoted(measure.measure)} nor its unit${unit === "" ? "" : `, ${quoted(measure.unit)},`} say that it is. Say in Unit what is counted.`;
    return { what: "no count of things", why };
  }
  const { actual, target, baseline } = measure;
  const part = [actual, target, baseline].find(
    (figure) => figure !== null && !Number.isInteger(figure),
  );
  if (part === undefined || PARTS_COUNT.test(unit)) return null;
  const why = `What is counted one by one has whole figures: ${part} in ${quoted(measure.measure)} may be a share or an average, which does not add up.`;
  return { what: "parts of things", why };
}

function plainWords(text: string): string {
  return tidyText(text.normalize("NFKC"))
    .replace(/[\u2010-\u2015]/g, "-")
    .toLowerCase();
}

const PER_CENT_UNIT = /%|\bper ?cents?\b|\bpercentages?\b|^(?:pc|p\.c\.|pct|pp|percentile)s?\b/;
const PER_CENT = /\bper-? ?cents?\b|\bpercentages?\b|\bpercentiles?\b|\bpct\b|\d ?pc\b/;

/** In the words of an amount of money the sign may be of something else: "£40,000 saved, 5% of all". */
function isPerCent(words: string, { unit }: ReturnedMeasure): boolean {
  return PER_CENT.test(words) || (words.includes("%") && !isMoney(plainWords(unit)));
}

function isMoney(unit: string): boolean {
  return isPounds(unit) || /^(?:pounds?(?: sterling)?|gbp|£[km])\b/.test(unit);
}

/** Words by which a figure is of each, of all, of so long or so good; "level 2" is a qualification. */
const LEVEL = new RegExp(
  [
    "\\b(?:average[ds]?|averaging|avg|ave|mean|median|typical|per|each|every|apiece|rates?|ratios?|proportions?|fractions?|shares? of)\\b",
    "\\b(?:scores?|scored|scoring|points?|ratings?|ranks?|ranking|grades?|index|indices|satisf\\w+|density|frequency|probability|likelihood|turnover|growth)\\b",
    "\\blevels?\\b(?! ?[\\d(])",
    "\\bout of\\b(?! (?:work|employment|school|hours)\\b)|\\ban? (?:second|minute|hour|day|week|month|year|quarter)\\b|\\b(?:\\d+|one|two|three|four) in (?:\\d+|two|three|four|five|ten|twenty)\\b|\\ba head\\b",
    // What is placed within the county is counted; what is answered within a time is a level.
    "\\bwithin\\b(?! (?:(?:the|our|its|their|all|member|public|local) )?(?:public|county|sector|compact|region|area|members?|partners?|partnership|organisations?|councils?|services?|schools?)\\b)",
    "\\b(?:waiting|response|reply|turnaround|processing) times?\\b|\\btime (?:to|taken|for)\\b",
    "[\\p{L}£] ?/ ?(?!or\\b)\\p{L}",
  ].join("|"),
  "u",
);
/** Of money that is the price of one. */
const MONEY_LEVEL =
  /\b(?:hourly|daily|weekly|monthly|salary|salaries|wages?|prices?|fees?|unit costs?|costs? (?:of|for) (?:a|an|one)|pay (?:of|for) (?:a|an|one)|starting pay)\b/;

/** The unit says it, or where it is blank the words: "30 jobs filled", "Number of jobs filled". */
function countsThings(unit: string, words: string): boolean {
  if (unit !== "") return COUNTED.test(unit) && !MEASURED.test(unit);
  return /^(?:the )?(?:total )?number of\b/.test(words)
    ? !NUMBER_OF_MEASURED.test(words)
    : NUMBER_OF_COUNTED.test(words);
}

/** "Days lost" of one Compact and another may be of each employee. */
const MEASURES = "(?:second|minute|hour|day|week|fortnight|month|year|age|degree|mile|km|metre)s?";
const MEASURED = new RegExp(`\\b${MEASURES}\\b`);
const NUMBER_OF_MEASURED = new RegExp(`\\bnumber of (?:[\\p{L}-]+ ){0,2}${MEASURES}\\b`, "u");
/** Full-time equivalents and weights have decimals. */
const WITH_DECIMALS = "ftes?|wtes?|tonnes?|tons?|kg|litres?|kwh|mwh|co2e?";
const PARTS_COUNT = new RegExp(`\\b(?:${WITH_DECIMALS})\\b`);

const NOUNS = [
  "jobs?|people|persons?|learners?|apprentices?|apprenticeships?|trainees?|traineeships?|students?|pupils?|graduates?|interns?|internships?",
  "staff|employees?|workers?|volunteers?|residents?|clients?|customers?|users?|women|men|children|adults?|carers?|families|family|households?|individuals?",
  "members?|organisations?|employers?|business(?:es)?|companies|company|firms?|authorit(?:y|ies)|councils?|schools?|colleges?|partners?|signator(?:y|ies)|groups?|teams?|networks?|buddies|mentors?|mentees?|champions?|representatives?|reps?|ambassadors?",
  "homes?|houses?|dwellings?|buildings?|sites?|offices?|vehicles?|bicycles?|bikes?|trees?|beds?|places?|placements?|vacanc(?:y|ies)|posts?|starts?|starters?|leavers?|entrants?|recruits?|candidates?|applicants?|attendees?|delegates?|participants?|visitors?",
  "qualifications?|certificates?|awards?|nvqs?|diplomas?|courses?|workshops?|sessions?|class(?:es)?|modules?|events?|conferences?|seminars?|meetings?|visits?|interviews?|fairs?|secondments?",
  "pledges?|charters?|marks?|schemes?|projects?|programmes?|plans?|reports?|polic(?:y|ies)|reviews?|audits?|surveys?|responses?|replies|reply|letters?|calls?|enquir(?:y|ies)|referrals?|cases?|complaints?|accidents?|incidents?|grants?|bids?|contracts?|agreements?|leaflets?|copies|downloads?|offers?|appointments?|actions?|tnas?",
  WITH_DECIMALS,
].join("|");
const COUNTED = new RegExp(`\\b(?:${NOUNS})\\b`);
/** Not "2010 organisations" of a day, nor "8 days for staff". */
const NUMBER_OF_COUNTED = new RegExp(
  `(?:^|[^\\d.,])(?!(?:19|20)\\d\\d\\b)\\d[\\d,]* (?:(?!(?:${MEASURES}|for|of|by|in|the|all|to|with|from)\\b)[\\p{L}-]+ ){0,3}(?:${NOUNS})\\b`,
  "u",
);
