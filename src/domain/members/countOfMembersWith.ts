import type { Compact } from "../../tables/compact";
import { countMembers } from "../measures/countMembers";
import type { Counted, Judgement, NotCounted } from "../measures/judgement";
import { measureIndexOf } from "../measures/measureIndex";
import type { Tally } from "../measures/tally";
import { whyNot } from "../measures/whyNotCounted";
import { activeMembers } from "./membership";
import { organisationKey } from "./organisationKey";

/** Members at the As at day, alphabetical: who has something, and who has yet to and why. */
export interface WithAndWithout {
  readonly having: readonly Counted[];
  readonly without: readonly NotCounted[];
}

/** Everyone who has something in a column of Members by the As at day; null without that column. */
export function countOfMembersWith(compact: Compact, header: string): Tally | null {
  const index = measureIndexOf(compact);
  const column = index.column(header);
  const window = { from: null, due: null, asAt: compact.asAt };
  return column === null ? null : countMembers(index, column, { kind: "all" }, window);
}

/** Who counts towards a measure and who has yet to; nobody where it does not count members. */
export function membersWithAndWithout(compact: Compact, judgement: Judgement): WithAndWithout {
  const { kind } = judgement;
  if (kind !== "Members with" && kind !== "Share of members with") {
    return { having: [], without: [] };
  }
  return amongMembers(compact, judgement);
}

/** Who has signed the Members' Charter by the As at day, and who has yet to. */
export function charterSignatures(compact: Compact): WithAndWithout {
  const { title } = compact.readings.Members.table.columns.charterSignedOn;
  const tally = countOfMembersWith(compact, title);
  if (tally !== null) return amongMembers(compact, tally);
  const why = whyNot("no date");
  return {
    having: [],
    without: activeMembers(compact).map(({ organisation }) => ({ name: organisation, why })),
  };
}

/** Those that have left, and second rows of one organisation, have nothing left to do. */
function amongMembers(
  compact: Compact,
  { counted, notCounted }: Pick<Tally, "counted" | "notCounted">,
): WithAndWithout {
  const waiting = new Set(
    activeMembers(compact).map(({ organisation }) => organisationKey(organisation)),
  );
  for (const { name } of counted) waiting.delete(organisationKey(name));
  const reasons = new Map<string, NotCounted>();
  for (const entry of notCounted) {
    const key = organisationKey(entry.name);
    if (waiting.has(key) && !reasons.has(key)) reasons.set(key, entry);
  }
  return { having: counted, without: Array.from(reasons.values()) };
}
