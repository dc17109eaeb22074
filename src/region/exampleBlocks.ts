import type { Block } from "../report/block";
import { bold, heading, list, plain } from "../report/blocks";
import type { Portfolio } from "./portfolio";
import { shortName } from "./shortName";

/** Of one Compact so many are examples; the rest is in its own report. */
const MOST_OF_A_COMPACT = 5;

/** The measures that the Compacts have achieved, as best examples. */
export function exampleBlocks({ returns }: Portfolio): readonly Block[] {
  const items = returns.flatMap(({ compact, achievements }) => [
    ...achievements
      .slice(0, MOST_OF_A_COMPACT)
      .map((text) => [bold(`${shortName(compact)}: `), plain(text)]),
    ...(achievements.length > MOST_OF_A_COMPACT
      ? [
          [
            bold(`${shortName(compact)}: `),
            plain(`${achievements.length - MOST_OF_A_COMPACT} more`),
          ],
        ]
      : []),
  ]);
  return items.length === 0 ? [] : [heading(1, "Best examples: targets achieved"), list(items)];
}
