const VERBS =
  "publish|produce|develop|launch|agree|adopt|complete|create|draft|write|implement|establish|appoint|set up|introduce|review|approve|design|issue|submit|put in place|roll out|deliver|prepare|secure";
const DONE =
  "published|produced|developed|launched|agreed|adopted|completed|created|drafted|written|implemented|established|appointed|set up|introduced|reviewed|approved|designed|issued|submitted|in place|rolled out|delivered|prepared|secured";

const TO_DO = new RegExp(
  `(?:^|\\b(?:to|will|shall|should|must|and)\\s+)(?:${VERBS})\\s+(?:an?|the|our|one|its|their)\\s+[\\w&'-]+(?: [\\w&'-]+)*`,
  "i",
);
const TO_HAVE_DONE = new RegExp(
  `\\b(?:to|will) have (?:${DONE})\\s+(?:an?|the|our|its)\\s+[\\w&'-]+(?: [\\w&'-]+)*`,
  "i",
);
const TO_BE_DONE = new RegExp(`\\b(?:an?|the|our)\\s+[\\w&' -]{3,}?\\b(?:${DONE})\\b`, "i");

/** "A workforce strategy by June": what is written or made is there by then. */
const A_DOCUMENT =
  /^\W*(?:an?|one) (?:[\w&'-]+ ){0,4}?(?:strategy|plan|policy|toolkit|framework|protocol|directory|handbook|guide|report|programme|scheme|survey|website|web site|newsletter|review|audit|agreement|prospectus|database|register|evaluation|pilot|leaflet|brochure|charter|code of practice)\b/i;

export interface Deliverable {
  readonly at: number;
  readonly words: string;
}

/** A target that is still to be agreed has no number yet: the decision is no measure. */
const A_DECISION =
  /^(?:\w+\s+)?(?:agree|adopt|set up|review|approve|design|issue|develop|prepare)\s+(?:an?|the|our|its|their)\s+(?:[\w-]+ ){0,2}?(?:targets?|baselines?|success measures?|priorit(?:y|ies))\b/i;

/** One thing that is there in the end or is not; null where a sentence asks for none. */
export function deliverableIn(sentence: string): Deliverable | null {
  const match =
    TO_DO.exec(sentence) ??
    TO_HAVE_DONE.exec(sentence) ??
    TO_BE_DONE.exec(sentence) ??
    A_DOCUMENT.exec(sentence);
  if (match === null || A_DECISION.test(match[0].trim())) return null;
  return { at: match.index, words: match[0].trimEnd() };
}

/** "… and a toolkit to be launched", "… and appoint a champion": a clause of its own beside something that is counted. */
const CLAUSE = new RegExp(
  `(?:[,;]|\\band\\b)\\s+(${TO_BE_DONE.source.slice(2)}|(?:to\\s+)?(?:${VERBS})\\s+(?:an?|the|our|its|their)\\s+[\\w&' -]{3,})`,
  "i",
);

/** The same behind what is counted, where it has a clause of its own. */
export function deliverableClauseIn(words: string): Deliverable | null {
  const match = CLAUSE.exec(words);
  const [all = "", clause = ""] = match ?? [];
  if (match === null || A_DECISION.test(clause)) return null;
  return { at: match.index + all.length - clause.length, words: clause.trimEnd() };
}
