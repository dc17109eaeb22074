import { partsOfText } from "../../src/statement/partsOfText";
import { addOnOnSample, answerOf } from "../support/addOn";
import { type CorpusItem, isRight } from "./corpusJudge";
import severalBodies from "./severalBodies.json";

/** With the words that have to be named among what was not understood. */
interface Item extends CorpusItem {
  readonly left: readonly string[];
}

/**
 * Thirty in the manner of a district council, a hospital trust, a college, a fire service and a voluntary
 * body, written with their answers before any was read.
 */
const ITEMS = severalBodies as unknown as readonly Item[];
const project = addOnOnSample();

test.each(ITEMS.map((item): readonly [string, Item] => [item.sentence, item]))(
  "%s",
  (sentence, item) => {
    const ask = { parts: partsOfText(sentence), year: "2009-10", write: false };
    const measures = answerOf(project, "readStatement", ask).measures.map((one) => ({ ...one }));
    expect({ right: isRight(item, measures), measures }).toMatchObject({ right: true });
    const named = measures.flatMap(({ notUnderstood }) => notUnderstood).join(" | ");
    expect(item.left.filter((words) => !named.includes(words))).toEqual([]);
  },
);
