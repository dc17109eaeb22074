import type { MeasuredBy } from "../tables/tabs/successMeasuresTable";

/** What the checks know of a kind of measure that is counted from a tab. */
export interface CountedFrom {
  readonly table: "Members" | "Events" | "Meetings" | "Action plan";
  /** What Of names, for "which is no header of Members". */
  readonly ofNames: string;
  /** The fields without which nothing in the tab can be counted, whatever Of says. */
  readonly needs: readonly string[];
}

const FROM_MEMBERS: CountedFrom = {
  table: "Members",
  ofNames: "header of Members",
  needs: ["organisation"],
};

/** By what is chosen in Measured by; null for figures that are typed. */
export const COUNTED_FROM: { readonly [K in MeasuredBy]: CountedFrom | null } = {
  "Members with": FROM_MEMBERS,
  "Share of members with": FROM_MEMBERS,
  "Events held": {
    table: "Events",
    ofNames: "Type in Events",
    needs: ["type", "date", "status"],
  },
  "Meetings held": {
    table: "Meetings",
    ofNames: "Group that meets",
    needs: ["date", "group", "status"],
  },
  "Actions done": {
    table: "Action plan",
    ofNames: "Ref of a priority, a success measure or an action",
    needs: ["status", "doneOn"],
  },
  "Typed figure": null,
};
