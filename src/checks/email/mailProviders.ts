/** Who gives mail addresses to anyone. */
export interface MailProvider {
  /** What stands before the ending, which slips are compared with. */
  readonly name: string;
  readonly endings: readonly string[];
  /** The name is an everyday word or a short one: others have domains like it. */
  readonly isWord?: true;
  /** A word all the same that stands for mail alone where its ending is cut short: aol.co. */
  readonly isMail?: true;
  /** How the name is mistyped, beside what the rules about slips of the fingers find. */
  readonly slips?: readonly string[];
  /** It has no other endings, whatever is typed behind the name. */
  readonly isOnly?: true;
}

/** Endings under which the great providers give addresses in other countries. */
const ABROAD = (
  "ae at be ca ch cl cn co.id co.il co.in co.jp co.kr co.nz co.th co.za com.ar com.au com.br com.cn " +
  "com.hk com.mx com.my com.ph com.pl com.sg com.tr com.vn cz de dk es fi fr gr hu ie in it jp my nl " +
  "no ph pl pt ro ru se sg sk"
).split(" ");
const ALL_OVER = ["com", "co.uk", ...ABROAD];

/** Mail that anyone can have in the United Kingdom: right for a person, wrong for an organisation. */
export const PROVIDERS: readonly MailProvider[] = [
  { name: "aol", endings: ["com", "co.uk"], isWord: true, isMail: true },
  { name: "blueyonder", endings: ["co.uk"] },
  { name: "btinternet", endings: ["com"], isOnly: true },
  { name: "btopenworld", endings: ["com"], isOnly: true },
  { name: "email", endings: ["com"], isWord: true },
  { name: "fastmail", endings: ["com", "co.uk", "fm", "net"] },
  { name: "freeserve", endings: ["co.uk"] },
  { name: "fsmail", endings: ["net"] },
  { name: "gmail", endings: ["com"], isOnly: true },
  { name: "gmx", endings: ["com", "co.uk", "net", "de", "at", "ch", "fr"], isWord: true },
  { name: "googlemail", endings: ["com"], isOnly: true },
  { name: "hotmail", endings: ALL_OVER, slips: ["otmail"] },
  { name: "hushmail", endings: ["com"] },
  { name: "icloud", endings: ["com"], isOnly: true, slips: ["icould"] },
  { name: "lineone", endings: ["net"], isWord: true },
  { name: "live", endings: ALL_OVER, isWord: true, isMail: true, slips: ["lvie", "liev", "ilve"] },
  { name: "mac", endings: ["com"], isWord: true },
  { name: "mail", endings: ["com"], isWord: true },
  { name: "me", endings: ["com"], isWord: true },
  { name: "msn", endings: ["com"], isWord: true, isMail: true },
  { name: "ntlworld", endings: ["com"], isOnly: true },
  { name: "o2", endings: ["co.uk"], isWord: true },
  { name: "orange", endings: ["net"], isWord: true },
  { name: "outlook", endings: ALL_OVER, slips: ["putlook", "iutlook"] },
  { name: "plus", endings: ["com"], isWord: true },
  { name: "pm", endings: ["me"], isWord: true },
  { name: "proton", endings: ["me"], isWord: true },
  { name: "protonmail", endings: ["com", "ch"] },
  { name: "rocketmail", endings: ["com"] },
  { name: "sky", endings: ["com"], isWord: true, isMail: true },
  { name: "talk21", endings: ["com"] },
  { name: "talktalk", endings: ["net"] },
  { name: "tiscali", endings: ["co.uk"] },
  { name: "tutanota", endings: ["com"] },
  { name: "virgin", endings: ["net"], isWord: true },
  { name: "virginmedia", endings: ["com"] },
  { name: "yahoo", endings: ALL_OVER, slips: ["yahho", "tahoo", "uahoo"] },
  { name: "ymail", endings: ["com"] },
  { name: "zoho", endings: ["com"], isWord: true },
];

/** Domains of those providers. */
export const PERSONAL_DOMAINS: ReadonlySet<string> = new Set(
  PROVIDERS.flatMap(({ name, endings }) => endings.map((ending) => `${name}.${ending}`)),
);

/** One slip from a provider's, and somebody's all the same. */
export const SOMEBODY_ELSES: ReadonlySet<string> = new Set(["gail.com", "sky.uk", "tutanota.de"]);
