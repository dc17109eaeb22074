/** What a part of Why is about: whoever says that in another place leaves the part out. */
export type ReasonAbout =
  | "figure"
  /** "59%": what share of the members the figure is. */
  | "share"
  /** "75% is 21", "no more than 14 agreed". */
  | "agreed"
  | "due by now"
  /** How far off what is due, or off the target: "so 1 short", "4 over on 31 Mar 2010". */
  | "off"
  | "booked"
  | "to go"
  | "due day"
  | "reached"
  | "reached late"
  | "starts"
  | "so far"
  /** Of one action: the day that it is expected on, that it is put off. */
  | "expected"
  | "deferred"
  /** What keeps it from being judged is that nobody has agreed it. */
  | "no target"
  | "no due day"
  | "other";

/** A part of a sentence of Why. */
export interface ReasonPart {
  readonly about: ReasonAbout;
  readonly text: string;
  /** What stands before it, unless it begins the sentence. */
  readonly joint: string;
  /** Its text where it begins the sentence, if that is another. */
  readonly first: string;
}

/** One sentence of Why (design, section 4). */
export interface Reason {
  readonly parts: readonly ReasonPart[];
  /** "." behind parts; "" where the part is a whole sentence. */
  readonly end: "." | "";
}

/** A clause of its own behind others, unless `joint` says how it goes on from them. */
export function part(about: ReasonAbout, text: string, joint = "; ", first = text): ReasonPart {
  return { about, text, joint, first };
}

export function sentenceOf(parts: readonly ReasonPart[]): Reason {
  return { parts, end: "." };
}

/** A sentence with its own stop; "" is none. */
export function wholeSentence(text: string, about: ReasonAbout = "other"): readonly Reason[] {
  return text === "" ? [] : [{ parts: [part(about, text)], end: "" }];
}

/** The sentences one after the other: Why as it is read. */
export function inWords(reasons: readonly Reason[]): string {
  return reasons.map(({ parts, end }) => `${parts.map(textOf).join("")}${end}`).join(" ");
}

function textOf({ text, joint, first }: ReasonPart, index: number): string {
  return index === 0 ? first : `${joint}${text}`;
}

/** The same without the parts that say what is said already. */
export function reasonsWithout(
  reasons: readonly Reason[],
  isSaid: (about: ReasonAbout) => boolean,
): readonly Reason[] {
  return reasons.flatMap((reason): readonly Reason[] => {
    const parts = reason.parts.filter(({ about }) => !isSaid(about));
    return parts.length === 0 ? [] : [{ ...reason, parts }];
  });
}
