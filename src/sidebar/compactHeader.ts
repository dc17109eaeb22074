import { type Child, type Description, el } from "./description";
import { name, shown } from "./shown";

/** The heading of a view that is about the whole Compact: whose it is and which year, then `below`. */
export function compactHeader(
  { compactName, programmeYear }: { readonly compactName: string; readonly programmeYear: string },
  below: Child = null,
): Description {
  return el(
    "header",
    { key: "header" },
    el(
      "h2",
      { tabindex: "-1" },
      name(compactName === "" ? "Your Compact" : compactName),
      shown(programmeYear === "" ? "" : `, ${programmeYear}`),
    ),
    below,
  );
}
