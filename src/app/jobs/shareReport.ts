import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import type { Compact } from "../../tables/compact";
import type { Ports } from "../ports";
import { recipientsIn } from "./recipients";

/**
 * Lets the report recipients in Settings read a document. Returns a clause that says with how many it
 * is shared, and of each that Drive refused, why. Never throws: a document that cannot be shared is
 * made all the same.
 */
export function shareReport({ files }: Pick<Ports, "files">, compact: Compact, id: string): string {
  const { addresses } = recipientsIn(compact.settings.reportRecipients);
  if (addresses.length === 0) return "shared with nobody: Settings name no report recipients";
  const refused = files.share(id, addresses);
  const shared = addresses.length - refused.length;
  return [
    ...(shared === 0 ? [] : [`shared with ${countOf(shared, "recipients")}`]),
    ...(refused.length === 0
      ? []
      : [`not shared with ${listedAll(refused.map(({ address, why }) => `${address} (${why})`))}`]),
  ].join("; ");
}
