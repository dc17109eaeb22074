import { describeCell } from "../../cells/cellValue";
import { compactKey } from "../../domain/compacts/compactKey";
import { compactsNamed } from "../../domain/compacts/compactsNamed";
import { listedAll } from "../../domain/words/listedAll";
import { quoted } from "../../domain/words/quoted";
import { recordsOf } from "../../tables/readTable";
import type { Checkup } from "../checkup";
import { cellRule, onlyIn } from "../rule";

/** The workbook of a region: what people type there of its Compacts. */
export const COMPACT_RULES = [
  cellRule({
    id: "compact-unknown",
    severity: "warning",
    looksAt: "Compacts: Shares members with; Compacts and Returns: Compact",
    wrong: "A Compact is named that is neither listed nor has returned.",
    mend: "Type the name as it stands under Compact, with ; between several.",
    looksIn: onlyIn("Compacts", "sharesMembersWith"),
    find: ({ cell }, checkup) => {
      const { listed, known } = checkup.index(compactsKnown);
      const strangers = compactsNamed(describeCell(cell), listed).filter(
        (name) => !known.has(compactKey(name)),
      );
      if (strangers.length === 0) return null;
      const names = listedAll(strangers.map((name) => quoted(name)));
      const which =
        strangers.length === 1
          ? "which is no Compact that is listed or has returned"
          : "which are no Compacts that are listed or have returned";
      return {
        says: `names ${names}, ${which}, so that their members are added up. Type the name as it stands under Compact, with ; between several.`,
      };
    },
  }),
];

interface CompactsKnown {
  /** A name that is listed is not taken apart, whatever stands in it. */
  readonly listed: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

function compactsKnown({ compact }: Checkup): CompactsKnown {
  const { Compacts, Returns } = compact.readings;
  const keysOf = (records: readonly { readonly compact: string }[]): readonly string[] =>
    records.flatMap((record) => (record.compact === "" ? [] : [compactKey(record.compact)]));
  const listed = keysOf(recordsOf(Compacts));
  return { listed: new Set(listed), known: new Set([...listed, ...keysOf(recordsOf(Returns))]) };
}
