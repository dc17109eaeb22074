import { tidyText } from "../../cells/cellValue";
import { literally } from "../../domain/words/literally";
import type { Compact } from "../../tables/compact";
import { TABLES } from "../../tables/tables";
import { taking, type Wording } from "../wording";

/** Words that narrow members to some of them, and what Among says of them. */
export interface Narrowing {
  readonly pattern: RegExp;
  /** "Sector = Health". */
  readonly among: string;
  /** They stand in the place of "members", as "health bodies" do. */
  readonly standsForMembers: boolean;
}

const BODIES =
  "(?:bodies|organisations|members|partners|employers|trusts|colleges|universities|institutions|services|forces|boards|departments|agencies|charities)";

/** How the sectors, sizes and districts of this workbook are said. */
export function narrowingsIn({ members }: Compact): readonly Narrowing[] {
  const { sector, size, district } = TABLES.Members.columns;
  const sectors = sector.options.map((option): Narrowing => {
    const many = literally(option).replace(/authority$/i, "authorit(?:y|ies)");
    const isBody = /authority$/i.test(option);
    return {
      pattern: new RegExp(`\\b${many}${isBody ? `(?: ${BODIES})?` : ` ${BODIES}`}\\b`, "i"),
      among: `${sector.title} = ${option}`,
      standsForMembers: true,
    };
  });
  const sizes = size.options.map(
    (option): Narrowing => ({
      pattern: new RegExp(`\\b(?:with|employing|of) ${literally(option)} (?:employees|staff)`, "i"),
      among: `${size.title} = ${option}`,
      standsForMembers: false,
    }),
  );
  const places = new Set(members.map((member) => tidyText(member.district)));
  const districts = Array.from(places)
    .filter((place) => place !== "")
    .map(
      (place): Narrowing => ({
        pattern: new RegExp(`\\bin ${literally(place)}\\b`, "i"),
        among: `${district.title} = ${place}`,
        standsForMembers: false,
      }),
    );
  return [...sectors, ...sizes, ...districts];
}

/** The wording without the words that narrow, and what they come to for Among; null where none do. */
export function takeNarrowings(
  wording: Wording,
  narrowings: readonly Narrowing[],
): readonly [Wording, string | null] {
  let rest = wording;
  const found: string[] = [];
  for (const { pattern, among, standsForMembers } of narrowings) {
    const match = pattern.exec(rest.left);
    if (match === null) continue;
    const [words] = match;
    found.push(among);
    rest = taking(rest, match.index, words.length);
    if (!standsForMembers) continue;
    const members = "members".padEnd(words.length).slice(0, words.length);
    const { left } = rest;
    rest = {
      ...rest,
      left: left.slice(0, match.index) + members + left.slice(match.index + words.length),
    };
  }
  return [rest, found.length === 0 ? null : found.join("; ")];
}
