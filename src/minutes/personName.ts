/** How people are addressed or ranked before their names: "Mrs", "Cllr", "Ch Supt". */
const STYLES =
  "mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|revd|reverend|cllr|councillor|alderman|ch|chief|det|detective|asst|assistant|deputy|insp|inspector|supt|superintendent|sgt|sergeant|constable|pc|acc|dcc|dci|capt|captain|cdr|commander|colonel|major|lord|lady";
const STYLE = new RegExp(`^(?:(?:${STYLES})\\b\\.?\\s+){1,3}(?=\\p{Lu})`, "iu");

/** "Neil Okehampton" of "Ch Supt Neil Okehampton": the name by which one person is always found. */
export function withoutStyle(name: string): string {
  return name.replace(STYLE, "");
}

/** "CD" of "Chris Donkin". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join("");
}

/** Words of a post that somebody holds: "HR Business Partner", "Head of Resourcing". */
const POST =
  /\b(?:manager|director|head|officer|adviser|advisor|partner|principal|lead|leader|co-?ordinator|facilitator|assistant|executive|secretary|consultant|trainer|administrator|chief|deputy|chair(?:man|woman|person)?|president|treasurer|resources|relations)\b/i;
const KIND_OF_BODY =
  /\b(?:council|college|university|institute|police|constabulary|fire|rescue|nhs|trust|hospitals?|healthcare|health|pct|ccg|board|services?|authority|consortium|academy|schools?|cent(?:re|er)|partnership|association|society|housing|homes|business|businesses|enterprises?|ltd|limited|plc|agency|department|commission|federation|union|unison|tuc|plus|jcp|lsc|cvs|voluntary|community|charity|probation|ambulance|prison|courts?|connexions|link|group|network|bc|dc|cc|mbc|crematorium|facilitator|coordinator|co-ordinator|team)\b/i;

export function isPost(text: string): boolean {
  return POST.test(text);
}

/** Whether a text is called as organisations are. */
export function isCalledLikeBody(text: string): boolean {
  return KIND_OF_BODY.test(text);
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|la|le|al|bin)$/u;

/** "Sue Fairbrother", "Cllr J. O'Brien": two to four words that begin like names. */
export function isPerson(text: string): boolean {
  const name = withoutStyle(text);
  const words = name.split(/\s+/);
  const isLongEnough = words.length >= 2 || name !== text;
  return (
    isLongEnough &&
    words.length <= 4 &&
    words.every((word) => NAME_WORD.test(word)) &&
    !isCalledLikeBody(name) &&
    !isPost(name)
  );
}
