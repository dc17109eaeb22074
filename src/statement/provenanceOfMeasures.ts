import type { ProvenanceSaid } from "./phrases/provenance";
import type { ProposedMeasure } from "./proposedMeasure";
import type { SentenceRead } from "./readSentence";

/** A sentence of a Statement as it was read, with the row that it stands in. */
export interface SentenceOfRow extends SentenceRead {
  readonly sentence: string;
  readonly row: number;
  readonly isOneCell: boolean;
}

interface Placed {
  readonly at: number;
  readonly saysSet: boolean;
  readonly saysRatified: boolean;
  readonly measure: ProposedMeasure;
}

/** The measures of all sentences, each with who set it and when, and the sentences that say neither. */
export interface MeasuresRead {
  readonly measures: readonly ProposedMeasure[];
  readonly unread: readonly string[];
}

/**
 * Gives what one sentence says of who set and ratified targets to the measures that it speaks of: in a
 * cell of a table to all of that cell, else to those of the sentence before, and "all targets" to all.
 * What a measure's own sentence says of it stays.
 */
export function withProvenance(sentences: readonly SentenceOfRow[]): MeasuresRead {
  let placed: readonly Placed[] = sentences.flatMap(({ measures, said }, at) =>
    measures.map((measure) => {
      return {
        at,
        measure,
        saysSet: said?.saysSet === true,
        saysRatified: said?.saysRatified === true,
      };
    }),
  );
  const unread: string[] = [];
  for (const [at, read] of sentences.entries()) {
    const { sentence, measures, said } = read;
    const reached = said === null ? [] : reachOf(sentences, at, placed);
    if (measures.length === 0 && reached.length === 0) unread.push(sentence);
    if (said === null || reached.length === 0) continue;
    const isReached = new Set(reached);
    placed = placed.map((one) => (isReached.has(one) ? given(one, said, read) : one));
  }
  return { measures: placed.map(({ measure }) => measure), unread };
}

/** The measures beside its own that a sentence speaks of. */
function reachOf(
  sentences: readonly SentenceOfRow[],
  at: number,
  placed: readonly Placed[],
): readonly Placed[] {
  const sentence = sentences[at];
  if (sentence === undefined || sentence.said === null) return [];
  const { row, isOneCell, said, measures } = sentence;
  const isAlone = measures.length === 0;
  if (isAlone && said.isOfAll && !isOneCell) return placed;
  const inRow = placed.filter((one) => sentences[one.at]?.row === row && one.at !== at);
  const before = inRow.filter((one) => one.at < at);
  if (!isAlone) return said.isOfSeveral && measures.length === 1 ? inRow : [];
  // "Targets set by the Steering Group:" stands above what it speaks of.
  if (before.length === 0) return inRow;
  if (isOneCell || said.isOfSeveral) return before;
  const last = before[before.length - 1]?.at;
  return before.filter((one) => one.at === last);
}

function given(
  { at, measure, saysSet, saysRatified }: Placed,
  { provenance, ...said }: ProvenanceSaid,
  words: Pick<SentenceRead, "understood" | "notUnderstood">,
): Placed {
  const isSet = said.saysSet && !saysSet;
  const isRatified = said.saysRatified && !saysRatified;
  return {
    at,
    saysSet: saysSet || said.saysSet,
    saysRatified: saysRatified || said.saysRatified,
    measure: {
      ...measure,
      ...(isSet ? { setBy: provenance.setBy, setOn: provenance.setOn } : {}),
      ...(isRatified ? { ratifiedOn: provenance.ratifiedOn } : {}),
      ...(isSet || isRatified
        ? {
            understood: [...measure.understood, ...words.understood],
            notUnderstood: [...measure.notUnderstood, ...words.notUnderstood],
          }
        : {}),
    },
  };
}
