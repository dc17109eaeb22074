import { compactKey } from "../domain/compacts/compactKey";
import { quoted } from "../domain/words/quoted";
import type { KnownRegion } from "./knownRegion";

/** A sentence for each name under *Shares members with* that is no Compact which is listed or has returned. */
export function unknownSharers(
  { compacts }: KnownRegion,
  returned: readonly string[],
): readonly string[] {
  const known = new Set([...compacts.map(({ compact }) => compact), ...returned].map(compactKey));
  return compacts.flatMap(({ compact, sharesMembersWith }) =>
    sharesMembersWith
      .filter((name) => !known.has(compactKey(name)))
      .map(
        (name) =>
          `${quoted(name)}, with whom ${compact} shares members by the tab Compacts, is no Compact that is listed there or has returned, so that their members are added up. Type the name as it stands under Compact, with ; between several.`,
      ),
  );
}
