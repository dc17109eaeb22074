import { shortName } from "../domain/compacts/shortName";
import type { Block } from "../report/block";
import { bold, heading, list, paragraph, plain } from "../report/blocks";
import type { Portfolio } from "./portfolio";

/** Of one Compact so many are examples; the rest is in its own report. */
const MOST_OF_A_COMPACT = 5;

/** What each Compact has achieved, as its return says: the best of it first. */
export function exampleBlocks({ returns }: Portfolio): readonly Block[] {
  const blocks = returns.flatMap(({ compact, achievements }): readonly Block[] => {
    if (achievements.length === 0) return [];
    const rest = achievements.length - MOST_OF_A_COMPACT;
    const more = rest > 0 ? [`${rest} more in its return.`] : [];
    return [
      heading(2, shortName(compact)),
      list([...achievements.slice(0, MOST_OF_A_COMPACT).map(withBoldStart), ...more]),
    ];
  });
  if (blocks.length === 0) return [];
  const intro =
    "Targets reached come first, then figures that are on course and have moved the right way, then actions done.";
  return [heading(1, "Best examples"), paragraph(intro, "intro"), ...blocks];
}

/** "Target reached:" stands out; words that people typed do not. */
function withBoldStart(text: string) {
  const [start = ""] = /^(?:Target reached|On course|Done):/.exec(text) ?? [];
  return [bold(start), plain(text.slice(start.length))];
}
