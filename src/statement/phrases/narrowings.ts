import { tidyText } from "../../cells/cellValue";
import { literally } from "../../domain/words/literally";
import type { Compact } from "../../tables/compact";
import { TABLES } from "../../tables/tables";
import type { Understood, Wording } from "../wording";

/** Words that narrow members to some of them, and what Among says of them. */
export interface Narrowing {
  readonly pattern: RegExp;
  /** "Sector = Health". */
  readonly among: string;
  /** They stand in the place of "members", as "health bodies" do. */
  readonly standsForMembers: boolean;
}

const BODIES =
  "(?:bod(?:y|ies)|organisations?|members?|partners?|employers?|trusts?|colleges?|universit(?:y|ies)|institutions?|services?|forces?|boards?|departments?|agenc(?:y|ies)|charit(?:y|ies))";

/** How the sectors, sizes and districts of this workbook are said. */
export function narrowingsIn({ members }: Compact): readonly Narrowing[] {
  const { sector, size, district } = TABLES.Members.columns;
  const sectors = sector.options.map((option): Narrowing => {
    const many = literally(option).replace(/authority$/i, "authorit(?:y|ies)");
    const isBody = /authority$/i.test(option);
    return {
      pattern: new RegExp(
        `\\b${many}${isBody ? `(?: ${BODIES})?` : `(?:[ -]sector)? ${BODIES}`}\\b`,
        "i",
      ),
      among: `${sector.title} = ${option}`,
      standsForMembers: true,
    };
  });
  const sizes = size.options.map(
    (option): Narrowing => ({
      pattern: new RegExp(
        `\\b(?:with|employing|of) ${sizeSaid(option)} (?:employees|staff|people)`,
        "i",
      ),
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

/** "Under 50", "5,000+", as they are said. */
function sizeSaid(option: string): string {
  const [, most = ""] = /^under (\d[\d,]*)$/i.exec(option) ?? [];
  if (most !== "") return `(?:under|fewer than|less than) ${most}`;
  const [, least = ""] = /^(\d[\d,]*)\+$/.exec(option) ?? [];
  if (least === "") return literally(option).replace(/-/g, "(?:-|\u2013| to )");
  return `(?:${literally(option)}|${least} or more|at least ${least})`;
}

/** Words that narrow, where they stand, and what they come to for Among. */
export interface Narrowed extends Understood {
  readonly among: string;
}

/** The wording without the words that narrow, and what those say. */
export function takeNarrowings(
  wording: Wording,
  narrowings: readonly Narrowing[],
): readonly [Wording, readonly Narrowed[]] {
  let rest = wording;
  const found: Narrowed[] = [];
  for (const { pattern, among, standsForMembers } of narrowings) {
    const match = pattern.exec(rest.left);
    if (match === null) continue;
    const [words] = match;
    found.push({ among, start: match.index, words });
    const members = standsForMembers ? "members" : "";
    const instead = members.padEnd(words.length).slice(0, words.length);
    const { left } = rest;
    rest = {
      ...rest,
      left: left.slice(0, match.index) + instead + left.slice(match.index + words.length),
    };
  }
  return [rest, found];
}
