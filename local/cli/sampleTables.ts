import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const SAMPLE_FOLDER = "examples/northamptonshire-2009-10";

/** The sample Compact: CSV text by tab name. */
export function sampleTables(root: string): ReadonlyMap<string, string> {
  const folder = join(root, SAMPLE_FOLDER);
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  return new Map(
    names.map((name) => [basename(name, ".csv"), readFileSync(join(folder, name), "utf8")]),
  );
}
