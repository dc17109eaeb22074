const VERBS =
  "publish|produce|develop|launch|agree|adopt|complete|create|draft|write|implement|establish|appoint|set up|introduce|review|approve|design|issue|submit|put in place|roll out|deliver|prepare|secure";
const DONE =
  "published|produced|developed|launched|agreed|adopted|completed|created|drafted|written|implemented|established|appointed|set up|introduced|reviewed|approved|designed|issued|submitted|in place|rolled out|delivered|prepared|secured";

const TO_DO = new RegExp(
  `(?:^|\\b(?:to|will|shall|should|must|and)\\s+)(?:${VERBS})\\s+(?:an?|the|our|one|its|their)\\s+[\\w&' -]{3,}`,
  "i",
);
const TO_BE_DONE = new RegExp(`\\b(?:an?|the|our)\\s+[\\w&' -]{3,}?\\b(?:${DONE})\\b`, "i");

export interface Deliverable {
  readonly at: number;
  readonly words: string;
}

/** One thing that is there in the end or is not; null where a sentence asks for none. */
export function deliverableIn(sentence: string): Deliverable | null {
  const match = TO_DO.exec(sentence) ?? TO_BE_DONE.exec(sentence);
  return match === null ? null : { at: match.index, words: match[0].trimEnd() };
}
