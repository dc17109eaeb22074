import { compactKey } from "../domain/compacts/compactKey";
import { likenessKey, likenessName, likenessOf } from "./likeness";
import { yearKey } from "./returnedYear";
import type { LoadedReturn, ProgressReturn } from "./returnSchema";
import { standsAlone } from "./standsAlone";

/** A return as a line that a database loads: what the queries compare and judge by is worked out here, once for both. */
export function loadedLine(sent: ProgressReturn): string {
  const loaded: LoadedReturn = {
    ...sent,
    measures: sent.measures.map((measure) => {
      const likeness = likenessOf(measure);
      return {
        ...measure,
        likeKey: likenessKey(likeness),
        likeName: likenessName(likeness),
        standsAlone: standsAlone(measure)?.what ?? "",
      };
    }),
    compactKey: compactKey(sent.compact),
    yearKey: yearKey(sent.year),
  };
  return `${JSON.stringify(loaded)}\n`;
}
