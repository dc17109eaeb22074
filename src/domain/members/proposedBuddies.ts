import { normalisedTitle } from "../../cells/normalisedTitle";
import { isPlaceholder } from "../../cells/placeholder";
import type { Compact, Member } from "../../tables/compact";
import { countOf } from "../words/figure";
import { listedAll } from "../words/listedAll";
import { clipped } from "../words/quoted";
import { rowsOfActiveMembers } from "./membership";
import { organisationKey } from "./organisationKey";
import { survey } from "./survey";

/** No member supports more than so many others. */
export const MOST_SUPPORTED = 2;

/** A member with an established scheme, who can support others. */
export interface Supporter {
  readonly organisation: string;
  /** How many it supports already. */
  readonly supports: number;
  /** What speaks for it, in words. */
  readonly about: string;
}

/** A member with no scheme or a developing one, that has no buddy yet. */
export interface BuddyProposal {
  readonly organisation: string;
  /** "No", "Developing". */
  readonly answer: string;
  /** Null where nobody is left that could support one more. */
  readonly buddy: string | null;
  /** Why this one, or why nobody. */
  readonly why: string;
}

export interface ProposedBuddies {
  /** Alphabetical. */
  readonly proposals: readonly BuddyProposal[];
  readonly supporters: readonly Supporter[];
  /** Members with no scheme or a developing one that have a buddy. */
  readonly supported: readonly SupportedMember[];
}

export interface SupportedMember {
  readonly organisation: string;
  readonly buddy: string;
  /** Why that buddy may be none; "" where it has an established scheme. */
  readonly doubt: string;
}

interface Candidate {
  readonly organisation: string;
  readonly rows: readonly Member[];
  supports: number;
}

/**
 * For each member with no apprenticeship scheme or a developing one a member with an established one:
 * of the same sector and district before those of the same sector or district, and those before all
 * others; of equals who supports fewest, then by name. Nobody supports more than two.
 */
export function proposedBuddies(compact: Compact): ProposedBuddies {
  const answers = survey(compact, "apprenticeshipScheme")?.answers ?? [];
  const rowsOf = new Map(
    rowsOfActiveMembers(compact).map((rows) => [rows[0]?.organisation ?? "", rows]),
  );
  const named = (answer: string): readonly string[] =>
    answers.find((one) => normalisedTitle(one.answer) === normalisedTitle(answer))?.members ?? [];
  const supportedBy = new Map<string, number>();
  for (const rows of rowsOf.values()) {
    const key = organisationKey(buddyIn(rows));
    if (buddyIn(rows) !== "") supportedBy.set(key, (supportedBy.get(key) ?? 0) + 1);
  }
  const candidates = named("Yes").map((organisation): Candidate => {
    const supports = supportedBy.get(organisationKey(organisation)) ?? 0;
    return { organisation, rows: rowsOf.get(organisation) ?? [], supports };
  });
  const supporters = candidates.map(({ organisation, rows, supports }): Supporter => {
    return { organisation, supports, about: aboutSupporter(rows, supports) };
  });
  const needing = ["No", "Developing"].flatMap((answer) =>
    named(answer).map((organisation) => {
      return { organisation, answer, rows: rowsOf.get(organisation) ?? [] };
    }),
  );
  const answerBy = new Map(
    answers.flatMap(({ answer, members }) =>
      members.map((member) => [organisationKey(member), answer] as const),
    ),
  );
  const known = new Set(Array.from(rowsOf.keys(), organisationKey));
  const doubtOf = (buddy: string): string => {
    const key = organisationKey(buddy);
    if (!known.has(key)) return "no member of that name in Members";
    const answer = answerBy.get(key);
    if (answer === "Yes") return "";
    return answer === undefined
      ? "has not answered the survey itself"
      : `has no established scheme itself: ${answer}`;
  };
  const open = needing.filter(({ rows }) => buddyIn(rows) === "").sort(byName);
  const chosen = new Map<string, { readonly buddy: string; readonly why: string }>();
  for (const wanted of [2, 1, 0]) {
    for (const { organisation, rows } of open) {
      if (chosen.has(organisation)) continue;
      const best = candidates
        .filter(
          (one) => one.supports < MOST_SUPPORTED && sharedBy(rows, one.rows).length === wanted,
        )
        .reduce<Candidate | null>(
          (first, one) => (first === null || one.supports < first.supports ? one : first),
          null,
        );
      if (best === null) continue;
      const why = whyThisOne(rows, best);
      best.supports += 1;
      chosen.set(organisation, { buddy: best.organisation, why });
    }
  }
  return {
    proposals: open.map(({ organisation, answer }) => ({
      organisation,
      answer,
      ...(chosen.get(organisation) ?? { buddy: null, why: nobodyLeft(candidates.length) }),
    })),
    supporters,
    supported: needing
      .filter(({ rows }) => buddyIn(rows) !== "")
      .sort(byName)
      .map(({ organisation, rows }) => {
        const buddy = buddyIn(rows);
        return { organisation, buddy, doubt: doubtOf(buddy) };
      }),
  };
}

/** "TBC" and "-" name nobody. */
function buddyIn(rows: readonly Member[]): string {
  return rows.find(({ buddy }) => buddy !== "" && !isPlaceholder(buddy))?.buddy ?? "";
}

/** What both have in common: "sector", "district". */
function sharedBy(
  rows: readonly Member[],
  others: readonly Member[],
): readonly ("sector" | "district")[] {
  return (["sector", "district"] as const).filter((field) => {
    const own = valueIn(rows, field);
    return own !== "" && normalisedTitle(own) === normalisedTitle(valueIn(others, field));
  });
}

function valueIn(rows: readonly Member[], field: "sector" | "district"): string {
  return rows.find((row) => row[field] !== "")?.[field] ?? "";
}

function whyThisOne(rows: readonly Member[], { rows: others, supports }: Candidate): string {
  const shared = sharedBy(rows, others);
  const common =
    shared.length === 0
      ? "Nobody of its sector or district is free"
      : `Same ${listedAll(shared.map((field) => `${field} (${clipped(valueIn(others, field), 60)})`))}`;
  return `${common}; ${schemeWords(others)}; ${supportsWords(supports)}.`;
}

function aboutSupporter(rows: readonly Member[], supports: number): string {
  const where = (["sector", "district"] as const)
    .map((field) => clipped(valueIn(rows, field), 60))
    .filter((value) => value !== "");
  return [...where, schemeWords(rows), supportsWords(supports)].join("; ");
}

function schemeWords(rows: readonly Member[]): string {
  const figures = rows.flatMap(({ apprentices }) => apprentices ?? []);
  const most = Math.max(0, ...figures);
  return most > 0 ? `has a scheme with ${countOf(most, "apprentices")}` : "has a scheme";
}

function supportsWords(supports: number): string {
  return supports === 0 ? "supports nobody else yet" : `supports ${supports} already`;
}

function nobodyLeft(supporters: number): string {
  return supporters === 0
    ? "No member has an established scheme."
    : "Every member with a scheme supports two already.";
}

function byName(
  a: { readonly organisation: string },
  b: { readonly organisation: string },
): number {
  return a.organisation.localeCompare(b.organisation, "en-GB");
}
