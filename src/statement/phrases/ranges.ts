import type { Wording } from "../wording";
import { directionIn } from "./directions";

const IN_WORDS =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty";
const FIGURE = `(?:£ ?)?\\d[\\d,]*(?:\\.\\d+)?(?:\\s?%| per ?cent)?|(?:${IN_WORDS})\\b(?:\\s?%| per ?cent)?`;

/** "Between 10 and 15", "10 to 15", "10-15", "two or three"; "from 10 to 15" says where it starts. */
const RANGE = new RegExp(
  `(?<![\\w£.,/-])(?:((?:no (?:less|fewer) than|not (?:less|fewer) than|at least|a minimum of) )(${FIGURE})((?:,)? (?:and|but) (?:no more than|not more than|at most|a maximum of|up to) )(${FIGURE})|(between )(${FIGURE})( and )(${FIGURE})|(?<!\\bfrom (?:about |around )?)()(${FIGURE})(\\s?[-–]\\s?| to | or )(${FIGURE}))(?![\\w%]|[-–/]\\d|[.,]\\d)`,
  "gi",
);

/**
 * Of a number that is said with two ends one is the target: the lower, for that is enough, or the upper
 * where less is better. The other end is named among what was not understood: no column holds it.
 */
export function withoutOtherEnds(wording: Wording): Wording {
  let rest = wording;
  for (const match of wording.left.matchAll(RANGE)) {
    const [words] = match;
    const at = [1, 5, 9].find((group) => match[group] !== undefined) ?? 9;
    const parts = match.slice(at, at + 4);
    const isBetween = at !== 9;
    const [before = "", low = "", joint = "", high = ""] = parts;
    if (!isRising(low, high) || (!isBetween && /^\s*to/.test(joint) && low.includes("£"))) continue;
    const others = `${rest.left.slice(0, match.index)} ${rest.left.slice(match.index + words.length)}`;
    const keepsUpper = isBetterFewer(others);
    const lowAt = match.index + before.length;
    const highAt = lowAt + low.length + joint.length;
    // "10 to 15 %": the sign stands behind both.
    const sign = /[%]|per ?cent/i.exec(high)?.[0] ?? "";
    const isLowBare = sign !== "" && !/[%]|per ?cent/i.test(low);
    const width = words.length;
    const kept = keepsUpper ? high : isLowBare ? `${low}%` : low;
    const keptAt = (keepsUpper ? highAt : lowAt) - match.index;
    const left = `${" ".repeat(keptAt)}${kept}`.padEnd(width).slice(0, width);
    rest = {
      ...rest,
      left: rest.left.slice(0, match.index) + left + rest.left.slice(match.index + width),
      notUnderstood: [...rest.notUnderstood, { start: match.index, words }],
    };
  }
  return rest;
}

function isBetterFewer(sentence: string): boolean {
  const direction = directionIn(sentence)?.direction;
  return direction === "Keep at most" || direction === "Decrease";
}

function isRising(low: string, high: string): boolean {
  const [first, second] = [figureIn(low), figureIn(high)];
  return first !== null && second !== null && first < second;
}

function figureIn(words: string): number | null {
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0];
  if (figure !== undefined) return Number(figure.replace(/,/g, ""));
  const [word = ""] = words.toLowerCase().split(/[\s%]/);
  const tens = { fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 }[word];
  const at = IN_WORDS.split("|").indexOf(word);
  return tens ?? (at < 0 ? null : at + 1);
}
