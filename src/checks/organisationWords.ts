import { organisationKey } from "../domain/members/organisationKey";
import { isTypingSlip, withoutOneLetter } from "./typingSlip";

/** Abbreviations that stand for the same words in any organisation's name. */
const LONG_FORMS = new Map(
  Object.entries({
    acad: "academy",
    assoc: "association",
    auth: "authority",
    bc: "borough council",
    beds: "bedfordshire",
    berks: "berkshire",
    boro: "borough",
    bucks: "buckinghamshire",
    cambs: "cambridgeshire",
    cc: "county council",
    center: "centre",
    coll: "college",
    constab: "police",
    constabulary: "police",
    cty: "county",
    dc: "district council",
    dept: "department",
    derbys: "derbyshire",
    dist: "district",
    ft: "foundation trust",
    glos: "gloucestershire",
    gov: "government",
    hants: "hampshire",
    herts: "hertfordshire",
    hosp: "hospital",
    inst: "institute",
    lancs: "lancashire",
    lb: "london borough",
    leics: "leicestershire",
    lincs: "lincolnshire",
    ltd: "limited",
    mbc: "metropolitan borough council",
    mdc: "metropolitan district council",
    notts: "nottinghamshire",
    northants: "northamptonshire",
    oxon: "oxfordshire",
    pct: "primary care trust",
    pship: "partnership",
    saint: "st",
    services: "service",
    shrops: "shropshire",
    staffs: "staffordshire",
    tc: "town council",
    uni: "university",
    univ: "university",
    warks: "warwickshire",
    wilts: "wiltshire",
    worcs: "worcestershire",
    yorks: "yorkshire",
  }),
);
const JOINING_WORDS = new Set(["and", "for", "in", "of", "the"]);

/** Words that say what kind of body it is, or where many are: they belong to nobody alone. */
const KIND_WORDS = new Set(
  `academy agency ambulance area association authority board borough business care central centre
  charity city college commission community connexions consortium constabulary council county courts
  department district east education employment england enterprise fire further foundation general
  government group health healthcare higher hospital hospitals housing infirmary institute job
  learning limited local london magistrates metropolitan midlands national network north northern
  office partnership plus police primary probation public rescue royal school schools service
  services sixth skills social south southern support town training trust union university voluntary
  wales west western work youth`.split(/\s+/),
);

export function isKindWord(word: string): boolean {
  return KIND_WORDS.has(word);
}

/** The words of an organisation's name that count, in order: the long forms, without "and" or "of". */
export function organisationWords(name: string): readonly string[] {
  return wordsInKey(organisationKey(withoutInitials(name)));
}

/** The same of a name whose key is known already. */
export function organisationWordsWith(name: string, key: string): readonly string[] {
  const full = withoutInitials(name);
  return wordsInKey(full === name ? key : organisationKey(full));
}

function wordsInKey(key: string): readonly string[] {
  const words: string[] = [];
  for (const word of key.split(" ")) words.push(...wordsMeant(word));
  if (isPlaceAlone(key)) words.push("council");
  return words.includes("fire") ? words.filter((word) => word !== "rescue") : words;
}

/** Names are made of the same words again and again: each is looked at once. */
const MOST_KEPT = 5_000;
const LONGEST_KEPT = 30;
const kept = new Map<string, readonly string[]>();

function wordsMeant(word: string): readonly string[] {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const long = LONG_FORMS.get(word);
  const meant =
    long !== undefined
      ? long.split(" ")
      : word === "" || JOINING_WORDS.has(word)
        ? []
        : [kindMeant(word)];
  if (kept.size < MOST_KEPT && word.length <= LONGEST_KEPT) kept.set(word, meant);
  return meant;
}

/** "Borough of Broxtowe", "City of York", "LB Barnet": the council of that place. */
function isPlaceAlone(key: string): boolean {
  const place =
    /^(?:(?:(?:royal|london|metropolitan) )?(?:borough|city|district) of|lb) (.+)$/.exec(key)?.[1];
  return place !== undefined && !place.split(" ").some((word) => KIND_WORDS.has(word));
}

/** "Counci", "Univeristy": a slip in a word that everybody's name has; not in the name of a place. */
function kindMeant(word: string): string {
  if (word.length < 6 || word.length > 13 || KIND_WORDS.has(word)) return word;
  // One slip leaves the beginning or the end as it was: names of places are seldom looked at further.
  if (!BEGINNINGS.has(word.slice(0, 3)) && !ENDS.has(word.slice(-3))) return word;
  for (const form of withoutOneLetter(word)) {
    const meant = KINDS_BY_FORM.get(form);
    if (meant !== undefined && isTypingSlip(word, meant)) return meant;
  }
  return word;
}

const LONG_KINDS = Array.from(KIND_WORDS).filter((word) => word.length > 5);
const BEGINNINGS = new Set(LONG_KINDS.map((word) => word.slice(0, 3)));
const ENDS = new Set(LONG_KINDS.map((word) => word.slice(-3)));

const KINDS_BY_FORM: ReadonlyMap<string, string> = new Map(
  LONG_KINDS.flatMap((word) => withoutOneLetter(word).map((form) => [form, word] as const)),
);

/** "Northamptonshire Enterprise Limited (NEL)": initials in brackets add nothing. */
function withoutInitials(name: string): string {
  if (!name.includes("(")) return name;
  const match = /^(.{1,200}?)\s*\(([A-Za-z]{2,8})\)\s*$/.exec(name);
  if (!match) return name;
  const [, full = "", short = ""] = match;
  const initials = full
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
    .join("");
  const capitals = initials.replace(/[^\p{Lu}]/gu, "");
  const lowerCase = short.toLowerCase();
  return [initials, capitals].some((letters) => letters.toLowerCase() === lowerCase) ? full : name;
}
