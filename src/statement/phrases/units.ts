import { tidyText } from "../../cells/cellValue";
import type { ThingNamed } from "../things";
import type { Amount } from "./amounts";

/** What members are called. */
export const MEMBERS =
  /\b(?:member organisations?|members?(?! of (?:staff|the public))|organisations?|partners?|partner organisations?|employers?|signator(?:y|ies)|public bodies)\b/i;

/** Whether a share is one of members: "of members", "of the 27 organisations". */
export function isOfMembersIn(words: string): boolean {
  return (
    /\bin (?:the )?membership\b/i.test(words) ||
    new RegExp(
      `\\bof (?:the |all |our |its )*(?:\\d+ )?(?:compact |compact’s |compact's )?(?:${MEMBERS.source})`,
      "i",
    ).test(words) ||
    new RegExp(`^\\s*(?:${MEMBERS.source})`, "i").test(words)
  );
}

const NOT_OF_A_UNIT =
  /^(?:each|every|without|back|into|out|away|up|down|to|in|by|of|at|for|from|with|and|or|who|that|which|per|will|have|has|be|being|is|are|on|across|during|over|before|a|the|more|fewer|less|additional|further|new|extra|another|completed|upheld|held|lost|made|met|seen|sold|built|won|left|sent|given|taken|kept|paid|spent|brought|found|least|than|against|organisational|informal)$/i;

/** "organisations", "Skills Pledges", "%", "£", "days": what the figure counts; null where that is not said. */
export function unitAfter({ form }: Amount, own: string, named: ThingNamed | null): string | null {
  if (form === "per cent" || form === "share" || form === "all") return "%";
  if (form === "money") return "£";
  const members = new RegExp(
    `^\\s*(?:(?!(?:to|by|with|of|in|from|at|per|every|each)\\b)\\w+ ){0,3}?(${MEMBERS.source})`,
    "i",
  ).exec(own)?.[1];
  if (members !== undefined)
    return /s$/i.test(members) ? members.toLowerCase() : `${members.toLowerCase()}s`;
  if (named !== null && own.includes(named.words)) {
    return named.thing.measuredBy === "Meetings held" ? "meetings" : named.words;
  }
  return unitOfWords(own);
}

/** The words that name what is counted: "young people" of "young people leaving care". */
function unitOfWords(text: string): string | null {
  const unit: string[] = [];
  const all = tidyText(text).split(" ");
  for (const [index, word] of all.entries()) {
    // "Health and Wellbeing events": a name in capitals goes on behind its "and".
    if (
      /^(?:and|of|for|&)$/.test(word) &&
      isCapital(unit[unit.length - 1]) &&
      isCapital(all[index + 1])
    ) {
      unit.push(word);
      continue;
    }
    const plain = word.replace(/[,.;:()]+$/, "");
    if (
      unit.length === 0 &&
      /^(?:more|fewer|less|additional|further|new|extra|completed)$/i.test(plain)
    )
      continue;
    const isLong =
      unit.filter((one) => !isCapital(one) && !/^(?:and|of|for|&)$/.test(one)).length >
      (isMany(unit[unit.length - 1]) ? 2 : 4);
    if (plain === "" || NOT_OF_A_UNIT.test(plain) || isLong || unit.length > 7) break;
    if (unit.length > 0 && /(?:ed|ing)$/.test(plain) && !isCapital(plain)) break;
    const isWhose = /s['’]$/.test(plain);
    unit.push(isWhose ? plain.slice(0, -1) : plain);
    if (plain !== word || isWhose) break;
  }
  return unit.length === 0 ? null : unit.join(" ");
}

function isMany(word = ""): boolean {
  return /[^s]s$/i.test(word);
}

function isCapital(word = ""): boolean {
  return /^[A-Z]/.test(word);
}

/** Of "15 % fewer burglaries than last year", "double the number of volunteers". */
export function unitOfRelative(words: string): string | null {
  const [, rest] = /\b(?:number of|fewer)\s+([a-z].*)/i.exec(words) ?? [];
  return rest === undefined ? null : unitOfWords(rest);
}

/** "The number of organisations committed to … to 10": what is counted stands before its number. */
export function unitBefore(words: string, named: ThingNamed | null): string | null {
  if (named === null) return unitOfRelative(words);
  if (named.thing.isFigure) return named.words;
  if (named.thing.measuredBy !== "Members with") return null;
  const members = new RegExp(`\\bnumber of (${MEMBERS.source})`, "i").exec(words)?.[1];
  return members?.toLowerCase() ?? null;
}
