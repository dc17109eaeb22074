import { tidyText } from "../cells/cellValue";
import { saysNotHeld } from "../cells/notHeld";

/**
 * Words with which people leave open whether something is held ("hope to get it", "maybe", "2010?").
 * The figures count them, as they do not say no; so whoever knows is asked.
 */
const DOUBT =
  /\?|\b(?:hop(?:e|es|ing)|maybe|may be|perhaps|possibl[ey]|probabl[ey]|might|plan(?:s|ning)? to|planned|intend\w*|consider\w*|thinking|interested|would like|wants? to|wish(?:es)? to|looking (?:in)?to|looking at|soon|next (?:week|month|quarter|year|term)|in (?:due course|discussion|talks|hand)|discuss\w*|exploring|started|starting|begun|preparing|partly|nearly|almost|unsure|(?:not|don['’]?t) (?:sure|know)|see notes?|later|waiting|due|expect(?:ed|s)|renew\w*|until|used to|formerly|ended|working on|to do|chas(?:e|ed|ing))\b/i;

export function isInDoubt(text: string): boolean {
  const words = tidyText(text.slice(0, 500));
  return words !== "" && !saysNotHeld(words) && DOUBT.test(words);
}

/**
 * Which of the texts in one column are no words that the others make known: they stand once, look
 * like no name, and names stand beside them at least twice as often. The order is kept.
 */
export function strangersAmong(texts: readonly string[]): ReadonlySet<string> {
  const held = texts.filter((text) => !saysNotHeld(text) && !isInDoubt(text));
  const uses = new Map<string, number>();
  for (const text of held) uses.set(plain(text), (uses.get(plain(text)) ?? 0) + 1);
  const others = texts.filter((text) => saysNotHeld(text)).map(plain);
  const isKnown = (text: string): boolean =>
    isLikeName(text) ||
    (uses.get(plain(text)) ?? 0) > 1 ||
    others.some((other) => other.includes(plain(text)));
  const strange = held.filter((text) => !isKnown(text));
  const names = held.length - strange.length;
  return new Set(names >= 2 * strange.length ? strange : []);
}

function plain(text: string): string {
  return tidyText(text.slice(0, 500)).toLowerCase();
}

/** "Investors in Diversity", "Stonewall", "ISO 9001", "RoSPA": names have capitals, or figures. */
function isLikeName(text: string): boolean {
  return /\d|@/.test(text) || (/\p{Lu}/u.test(text) && tidyText(text).length > 2);
}
