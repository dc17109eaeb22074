import type { Compact } from "../../tables/compact";
import { memberRowsOf, membershipOn } from "../members/membership";
import { byName, organisationKey } from "../members/organisationKey";
import { groupedBy } from "../words/groupedBy";
import { cutOf } from "./countingWindow";
import type { Judgement } from "./judgement";
import { isOfMembers } from "./kinds/kinds";

/** The members of one sector, or one district, by whether the measure counts them. */
export interface GroupHas {
  /** "" for members of whom it is not known. */
  readonly name: string;
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
}

/**
 * Who is counted and who is not, by sector or by district: the members of the day that is counted
 * up to, each once; what the measure does not count among is left out. Alphabetical, unknown last. Empty
 * where the measure counts no members, or nobody says where they belong.
 */
export function hasByGroup(
  compact: Compact,
  judged: Judgement,
  column: "sector" | "district",
): readonly GroupHas[] {
  if (!isOfMembers(judged.measuredBy)) return [];
  const { due } = judged;
  const cut = cutOf({ from: null, due, asAt: compact.asAt });
  const { standings } = membershipOn(compact, memberRowsOf(compact), cut);
  const counted = keysOf(judged.counted);
  const meant = keysOf([
    ...judged.counted,
    ...judged.notCounted.filter(({ isLeftOut = false }) => !isLeftOut),
  ]);
  const organisations = groupedBy(standings, ({ out, organisation, name }) =>
    out === null && meant.has(organisationKey(name)) ? organisation : null,
  );
  const members = Array.from(organisations.values(), (rows) => ({
    name: rows[0]?.name ?? "",
    group: rows.map(({ member }) => member[column]).find((group) => group !== "") ?? "",
  }));
  if (members.every(({ group }) => group === "")) return [];
  const groups = groupedBy(members, ({ group }) => group);
  return Array.from(groups, ([name, all]) => {
    const isCounted = (member: { readonly name: string }) =>
      counted.has(organisationKey(member.name));
    const names = [...all].sort(byName);
    return {
      name,
      has: names.filter(isCounted).map((member) => member.name),
      hasNot: names.filter((member) => !isCounted(member)).map((member) => member.name),
    };
  }).sort((a, b) => {
    if (a.name === "" || b.name === "") return a.name === "" ? 1 : -1;
    return byName(a, b);
  });
}

function keysOf(names: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(names.map(({ name }) => organisationKey(name)));
}
