import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SentFile } from "../../src/region/receivedReturn";
import { ROOT } from "../support/addOn";

export const NINE_RETURNS = join(ROOT, "examples/region-2009-10");

/** The nine sample returns, with those of the quarter before where they are asked for. */
export function nineReturns(withEarlier: boolean): readonly SentFile[] {
  return readdirSync(NINE_RETURNS)
    .filter((name) => name.endsWith(".json") || (withEarlier && name.endsWith(".ndjson")))
    .map((name) => ({ name, text: readFileSync(join(NINE_RETURNS, name), "utf8") }));
}
