import { normalisedTitle } from "../cells/normalisedTitle";
import { literally } from "../domain/words/literally";
import type { Column } from "../tables/column";
import type { Compact } from "../tables/compact";
import { TABLES } from "../tables/tables";
import type { MinutesItem } from "./divideMinutes";
import type { MinutedAction, MinutedClaim } from "./minutesRead";
import { namedDays } from "./namedDay";
import { sentencesOfLine } from "./sentencesOfLine";

/** What stands behind the name proper in a header: "Skills Pledge on", "Charter signed". */
const ENDINGS = /(?: (?:on|date|signed|completed|made|held))+$/i;
const NUMBER =
  /(?<![\p{L}\d])(?:\d[\d,.]*%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|(?:all|none|half)(?= .*\b(?:have|has|had)\b))(?![\p{L}\d])/iu;
/** The Refs and headings of an agenda are numbers that count nothing. */
const NO_NUMBER = /\b(?:item|paper|action|section|page|minute)\s+\d+(?:\.\d+)*/gi;
/** Of whom a sentence speaks that leaves the thing to the sentence before it. */
const OF_MEMBERS = /\b(?:organisations?|members?|respondents?|partners?)\b/i;

/**
 * What minutes say of figures that success measures count: "at least 15 of our organisations have an
 * Apprenticeship Scheme". A sentence with a number that names what a measure counts, or that speaks of
 * organisations right behind a sentence that names it. What asks for something says what is to be.
 */
export function readClaims(
  items: readonly MinutesItem[],
  compact: Compact,
  actions: readonly MinutedAction[],
): readonly MinutedClaim[] {
  const counted = compact.measures.flatMap(({ ref, row, of }) => {
    const names = namesOfCounted(of);
    return names.length === 0 ? [] : [{ ref, sheetRow: row.sheetRow, named: patternOf(names) }];
  });
  if (counted.length === 0) return [];
  const asked = new Set(actions.map(({ action }) => withoutEnd(action)));
  const claims = new Map<string, MinutedClaim>();
  for (const { text } of items.flatMap(({ lines }) => lines)) {
    let before = "";
    for (const sentence of sentencesOfLine(text)) {
      const about = counted.filter(
        ({ named }) => named.test(sentence) || (OF_MEMBERS.test(sentence) && named.test(before)),
      );
      if (about.length > 0 && hasNumber(sentence) && !asked.has(withoutEnd(sentence))) {
        claims.set(sentence, { sentence, measures: about.map(({ sheetRow }) => sheetRow) });
      }
      before = sentence;
    }
  }
  return Array.from(claims.values());
}

function withoutEnd(sentence: string): string {
  return sentence.replace(/[.;]\s*$/, "");
}

function hasNumber(sentence: string): boolean {
  const withoutDays = namedDays(sentence, null).reduce(
    (rest) => rest.replace(/\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+(?:\s+\d{4})?/u, " "),
    sentence.replace(NO_NUMBER, " "),
  );
  return NUMBER.test(withoutDays.replace(/\b(?:19|20)\d{2}(?:[-/]\d{2,4})?\b/g, " "));
}

/** The names by which people call what stands in Of; none where it is no column and no kind of event. */
function namesOfCounted(of: string): readonly string[] {
  const typed = of.replace(/\s*(?:>=|<=|<>|>|<|=).*$/, "");
  const key = normalisedTitle(typed);
  if (key === "") return [];
  const column = Object.values<Column>(TABLES.Members.columns).find(({ title, aliases }) =>
    [title, ...aliases].some((name) => normalisedTitle(name) === key),
  );
  const names =
    column === undefined
      ? [typed]
      : [
          column.title,
          ...column.aliases,
          ...(column.commitment === null ? [] : [column.commitment]),
        ];
  return names.map((name) => name.replace(ENDINGS, "")).filter((name) => name.length > 2);
}

/** Any of the names, in quotation marks or with an s behind it. */
function patternOf(names: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${names.map(literally).join("|")})s?(?!\\p{L})`, "iu");
}
