import { tidyText } from "../cells/cellValue";
import { saysNotHeld } from "../cells/notHeld";

/**
 * Words with which people leave open whether something is held ("hope to get it", "maybe", "2010?").
 * The figures count them, as they do not say no; so whoever knows is asked.
 */
const DOUBT =
  /\?|\b(?:hop(?:e|es|ing)|maybe|may be|perhaps|possibl[ey]|probabl[ey]|might|plan(?:s|ning)? to|planned|intend\w*|consider\w*|thinking|interested|would like|wants? to|wish(?:es)? to|looking (?:in)?to|looking at|soon|next (?:week|month|quarter|year|term)|in (?:due course|discussion|talks|hand)|discuss\w*|exploring|started|starting|begun|preparing|partly|nearly|almost|unsure|(?:not|don['’]?t) (?:sure|know)|see notes?|later|waiting|due|expect(?:ed|s)|renew\w*|until|used to|formerly|ended|working on|to do|chas(?:e|ed|ing))\b/i;

export function isWordOfDoubt(text: string): boolean {
  const words = tidyText(text.slice(0, 500));
  return words !== "" && !saysNotHeld(words) && DOUBT.test(words);
}

/**
 * Which of the texts in one column are no words that the others make known: they stand once, look
 * like no name, and names stand beside them at least twice as often. The order is kept.
 */
export function strangersAmong(texts: readonly string[]): ReadonlySet<string> {
  const counted = texts.filter((text) => !saysNotHeld(text) && !isWordOfDoubt(text));
  const uses = new Map<string, number>();
  for (const text of counted) uses.set(inLowerCase(text), (uses.get(inLowerCase(text)) ?? 0) + 1);
  const others = texts.filter((text) => saysNotHeld(text)).map(inLowerCase);
  const isKnown = (text: string): boolean =>
    isLikeName(text) ||
    (uses.get(inLowerCase(text)) ?? 0) > 1 ||
    others.some((other) => other.includes(inLowerCase(text)));
  const strange = counted.filter((text) => !isKnown(text));
  const names = counted.length - strange.length;
  return new Set(names >= 2 * strange.length ? strange : []);
}

function inLowerCase(text: string): string {
  return tidyText(text.slice(0, 500)).toLowerCase();
}

/** "Investors in Diversity", "Stonewall", "ISO 9001", "RoSPA": names have capitals, or figures. */
function isLikeName(text: string): boolean {
  return /\d|@/.test(text) || (/\p{Lu}/u.test(text) && tidyText(text).length > 2);
}
