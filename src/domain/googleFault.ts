/** Why one of Google's services would not go on, as Google says it and as a coordinator reads it. */
interface Reason {
  readonly says: RegExp;
  /** A clause; what stands in brackets in `says` may be named. */
  readonly because: (named: string) => string;
  /** A sentence without its full stop: what to do. */
  readonly advice: string;
}

/** "This operation is not allowed on cells in typed columns": those of a Google table. */
const TYPED_COLUMN = /typed columns?/i;

/** The first that fits holds. */
const REASONS: readonly Reason[] = [
  {
    says: /PERMISSION_DENIED/,
    because: () =>
      "more than one Google account is signed in, and Google asked one that may not do this",
    advice:
      "Open this spreadsheet in a private window, or in a browser profile with only the account that may edit it",
  },
  {
    says: /entered in cell (\w+) violates the data validation rules/,
    because: (cell) =>
      `the rule on cell ${cell} (Data > Data validation) does not take what Compact fills in there`,
    advice: "Take the rule off its column, or let the rule only warn, and try again",
  },
  {
    says: /limit of 10\D?0{3}\D?0{3} cells/,
    because: () =>
      "there is no room for it: the spreadsheet would have more than the 10 million cells that Google Sheets takes",
    advice:
      "Often one cell far below or to the right was filled by mistake: delete the rows and columns beyond your tables and try again",
  },
  {
    says: TYPED_COLUMN,
    because: () => "a tab was turned into a Google table, which takes other settings",
    advice: "Choose Revert to unformatted data in that table's menu and try again",
  },
  {
    says: /protected (?:cell|object|range|sheet)/i,
    because: () => "a protection in this spreadsheet keeps you from changing a cell of it",
    advice: "Look under Data > Protect sheets and ranges, or ask the spreadsheet's owner",
  },
  {
    says: /property storage quota|argument too large: value/i,
    because: () => "there is no more room for what Compact remembers with the spreadsheet",
    advice: "Empty the list of changes in the Problems view and try again",
  },
  {
    says: /storage quota|storage limit/i,
    because: () => "your Google Drive is full",
    advice: "Delete what you no longer need there and try again",
  },
  {
    says: /too many times|quota|limit exceeded|rate limit/i,
    because: () => "Google's allowance for today is used up",
    advice: "Try again tomorrow",
  },
  {
    says: /permission|not sufficient|authori[sz]|access denied|forbidden/i,
    because: () => "Compact lacks a permission, or you may not change what it was to change",
    advice:
      "Choose it in the menu Compact again and tick every box that Google shows; where it shows none, ask the spreadsheet's owner",
  },
  {
    says: /file not found/i,
    because: () => "a file of Compact's is no longer in Google Drive, or you may not see it",
    advice: "Ask whoever made it to share it with you",
  },
  {
    says: /timed? ?out|execution time|network|connection|offline|unavailable|try again later/i,
    because: () => "Google did not answer in time",
    advice: "Try again in a minute",
  },
];

const OTHER: Reason = {
  says: /^/,
  because: () => "one of Google's services failed",
  advice:
    "Try again in a minute; such failures pass by themselves, but where this one stays, note what you did and tell whoever looks after Compact for you",
};

/** How far a run had come when it was stopped. */
export type Reach = "nothing was changed" | "part may have been done";

const REACH: { readonly [R in Reach]: string } = {
  "nothing was changed": "Nothing was changed",
  "part may have been done":
    "Part of it may have been done, the rest was not; done again, it goes on from there",
};

/** Whether one of Google's services threw it: their errors have names of their own. */
export function isOfGoogle(thrown: unknown): thrown is Error {
  return thrown instanceof Error && thrown.name.endsWith("Exception");
}

/** What Google says before it does what it is asked; anything else may come after. */
const BEFOREHAND =
  /too many times|quota|storage limit|limit exceeded|rate limit|invalid email|no recipient|permission|authori[sz]|not found/i;

/** Whether nothing of what Google was asked was done; where not, nobody can know. */
export function isRefusedBeforehand({ message }: Error): boolean {
  return BEFOREHAND.test(message);
}

/** Whether Google keeps the look of a column to itself, because its tab was turned into a Google table. */
export function isOfTypedColumn({ message }: Error): boolean {
  return TYPED_COLUMN.test(message);
}

/** What happened, what was done and what was not, and what to do. */
export function describeGoogleFault({ message }: Error, title: string, reach: Reach): string {
  const { because, advice, named } = reasonOf(message);
  return `${title} was stopped: ${because(named)}. ${REACH[reach]}. ${advice}.`;
}

/** Why, as a clause within another sentence, whoever threw it. */
export function becauseOf(thrown: unknown): string {
  if (!isOfGoogle(thrown)) return thrown instanceof Error ? thrown.message : String(thrown);
  const { because, named } = reasonOf(thrown.message);
  return because(named);
}

function reasonOf(message: string): Reason & { readonly named: string } {
  for (const reason of REASONS) {
    const found = reason.says.exec(message);
    if (found !== null) return { ...reason, named: found[1] ?? "" };
  }
  return { ...OTHER, named: "" };
}
