import { MEMBERS } from "./units";

const VERBS =
  "publish|produce|develop|launch|agree|adopt|complete|create|draft|write|implement|establish|appoint|set up|introduce|review|approve|design|issue|submit|put in place|roll out|deliver|prepare|secure|elect|nominate";
const DONE =
  "published|produced|developed|launched|agreed|adopted|completed|created|drafted|written|implemented|established|appointed|set up|introduced|reviewed|approved|designed|issued|submitted|in place|rolled out|delivered|prepared|secured|elected|nominated";

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

/** "Hold an annual celebration event": of no type that is counted. */
const AN_EVENT =
  /(?:^\W*|\b(?:to|will|shall|should|must|and)\s+)(?:hold|host|stage|organise|run|put on|arrange)\s+(?:an?|the|our|its|their)\s+(?:[\w&'-]+ ){0,5}?(?:event|celebration|conference|ceremony|seminar|workshop|competition|awards?|fair|exhibition|showcase|open day|away day|summit|forum|briefing)\b/i;

/** "Chair to be elected", "Terms of reference will be confirmed": the same without an article. */
const BARE = new RegExp(
  `(?:^\\W*|[,;]\\s+(?:and )?|\\band\\s+)((?:[A-Za-z][\\w&'\u2019-]*\\s+){1,6}?(?:to|will|shall|should|must) be (?:${DONE}|confirmed|held|filled|updated|revised|circulated|ratified|opened|chosen|signed off))\\b`,
  "gi",
);
/** Who or what there can be many of: without a number nothing says when it is done. */
const MANY = new RegExp(
  `${MEMBERS.source}|\\b(?:staff|people|employees|learners|apprentices|managers|officers|volunteers|schools|councils|dozens|scores|hundreds|some|more|several|many|targets?|priorities)\\b`,
  "i",
);

/** Each such thing of a sentence, in its order. */
export function bareDeliverablesIn(sentence: string): readonly Deliverable[] {
  return Array.from(sentence.matchAll(BARE)).flatMap((match): readonly Deliverable[] => {
    const [all, words = ""] = match;
    const at = match.index + all.length - words.length;
    return MANY.test(words) || IS_LOOKED_AT.test(all) ? [] : [{ at, words }];
  });
}

export interface Deliverable {
  readonly at: number;
  readonly words: string;
}

/** A target that is still to be agreed has no number yet: the decision is no measure. */
const A_DECISION =
  /^(?:\w+\s+)?(?:agree|adopt|set up|review|approve|design|issue|develop|prepare)\s+(?:an?|the|our|its|their)\s+(?:[\w-]+ ){0,2}?(?:targets?|baselines?|success measures?|priorit(?:y|ies))\b/i;

/** "The Skills Pledge target will be reviewed": what the Statement asks for is no more for being looked at. */
const IS_LOOKED_AT =
  /\b(?:targets?|success measures?|priorit(?:y|ies)|baselines?|milestones?) (?:to|will|shall|should|must) be (?:reviewed|agreed|revisited|set|approved|confirmed|updated)\b/i;

/** One thing that is there in the end or is not; null where a sentence asks for none. */
export function deliverableIn(sentence: string): Deliverable | null {
  const match =
    TO_DO.exec(sentence) ??
    TO_HAVE_DONE.exec(sentence) ??
    TO_BE_DONE.exec(sentence) ??
    A_DOCUMENT.exec(sentence) ??
    AN_EVENT.exec(sentence);
  if (match === null || A_DECISION.test(match[0].trim()) || IS_LOOKED_AT.test(match[0]))
    return null;
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
