import type { Count } from "../../tables/tabs/successMeasuresTable";

/** Words that say from when things are counted. */
interface CountPhrase {
  readonly is: string;
  readonly pattern: RegExp;
  readonly count: Count;
  /** Only what members do is told by the verb. */
  readonly ofMembers: boolean;
}

const PHRASES: readonly CountPhrase[] = [
  {
    is: "in total",
    pattern: /\bin (?:total|all)\b|\baltogether\b|\bto date\b|\boverall\b/i,
    count: "Total to date",
    ofMembers: false,
  },
  {
    is: "additional",
    pattern:
      /\b(?:additional|further|extra|another|(?<=\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|dozen|score of) )new(?= )|(?<!\bor )more(?= (?:organisations?|members?|partners?|employers?)\b))/i,
    count: "New in period",
    ofMembers: false,
  },
  {
    is: "to have made, to hold",
    pattern:
      /\b(?:to|will|should|must|shall) (?:have\b|hold\b|be (?:signed up|committed|accredited|signatories))|\bwith (?=an? |the )(?!(?:an?|the) (?:[\w’'&-]+ ){0,5}?(?:help|support|assistance|aid|backing|view|aim|intention|purpose|exception|agreement|co-?operation|collaboration|involvement|guidance|advice)\b)|\bhaving\b|\bhold(?:ing)?\b/i,
    count: "Total to date",
    ofMembers: true,
  },
  {
    is: "to sign",
    pattern:
      /\b(?:to|will|should|must|shall) (?:sign|make|commit|engage|complete|join|adopt|take up|use|undertake|carry out|achieve|gain|attain)\b|^\W*(?:signing|making|completion|completing|adoption|adopting|signature)\b/i,
    count: "New in period",
    ofMembers: true,
  },
];

export interface CountSaid {
  readonly count: Count;
  readonly words: string;
  readonly at: number;
  readonly isSaidOutright: boolean;
}

/**
 * What a sentence says of how things are counted; null where it says nothing. Words beside the number
 * (`near`) speak of its things alone, the verb of all in the sentence. A share is of all members,
 * whenever each of them signed.
 */
export function countIn(
  near: string,
  sentence: string,
  of: "members" | "a share of members" | "other things",
): CountSaid | null {
  for (const { pattern, count, ofMembers } of PHRASES) {
    if (ofMembers && of === "other things") continue;
    if (ofMembers && of === "a share of members" && count === "New in period") continue;
    const words = pattern.exec(ofMembers ? sentence : near)?.[0];
    if (words === undefined) continue;
    return { count, words, at: sentence.indexOf(words), isSaidOutright: !ofMembers };
  }
  return null;
}
