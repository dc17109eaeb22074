import type { ThingNamed } from "../things";
import type { Amount } from "./amounts";
import { MEMBERS } from "./units";

/** Who is to do it, where a sentence calls them by another name than members. */
export interface BodiesSaid {
  /** Behind the amount. */
  readonly at: number;
  readonly words: string;
  readonly unit: string | null;
  /** Only some of the members: "district councils", "small organisations". */
  readonly isNarrow: boolean;
  /** No organisations at all: "200 staff". */
  readonly isOther: boolean;
}

const NO_ORGANISATION =
  /\b(?:staff|employees?|people|persons?|learners?|students?|pupils?|apprentices?|managers?|officers?|workers?|adults?|residents?|nurses?|doctors?|teachers?|lecturers?|trainees?|volunteers?|individuals?|delegates?|firefighters?|patients?|tenants?|children|households?|councillors?|governors?|members of (?:staff|the public)|leaders?|supervisors?|assistants?|leavers|starters|teams?|trustees?|champions?|practitioners?)$/i;

/** What stands between a number and what is done: "district councils" of "12 district councils to sign". */
const HEAD =
  /^\s*(?:of (?:the |our |all |its )*)?((?:(?!(?:to|will|shall|should|must|have|has|having|with|without|not|under|outside|near|serving|aged|in|by|of|at|for|from|on|across|during|over|signed|signing|making|made|committed|engaged|and|or|who|that|which|is|are|be|being|per|a|an)\b)[\w&'\u2019-]+ ?)+(?:of (?:staff|the public))?)/i;

/** Words that leave all members among those who are counted. */
const NO_NARROWING =
  /\b(?:additional|further|extra|another|other|new|more|different|member|members|compact|partner|participating|local|public|service|sector|the|our|all|of|least|signed[- ]up|remaining|fewer|less|than|county|active|current|existing)\b/gi;

/** Null where it is members as such, or the thing itself: "10 additional Skills Pledges". */
export function bodiesIn(
  own: string,
  form: Amount["form"],
  named: ThingNamed | null,
): BodiesSaid | null {
  const head = HEAD.exec(own);
  const words = (head?.[1] ?? "").trimEnd();
  if (head === null || words === "" || form === "money") return null;
  const isShare = form === "per cent" || form === "share";
  if (isShare && !/^\s*of\b/.test(own)) return null;
  if (named !== null && namesThing(words, named)) return null;
  const at = head[0].indexOf(words);
  const unit = isShare || form === "all" ? "%" : words;
  if (NO_ORGANISATION.test(words)) return { at, words, unit, isNarrow: false, isOther: true };
  const kind = words
    .replace(new RegExp(MEMBERS.source, "gi"), " ")
    .replace(NO_NARROWING, " ")
    .trim();
  if (kind === "") return null;
  const isMembers = MEMBERS.test(words);
  return {
    at,
    words,
    unit: isMembers && unit !== "%" ? null : unit,
    isNarrow: true,
    isOther: false,
  };
}

function namesThing(words: string, { words: thing }: ThingNamed): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/s\b/g, "");
  return plain(words).includes(plain(thing)) || plain(thing).includes(plain(words));
}
