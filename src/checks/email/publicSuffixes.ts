/** Second levels under .uk that public bodies and firms register below. */
export const UK_LEVELS = [
  "ac",
  "co",
  "gov",
  "ltd",
  "me",
  "mod",
  "net",
  "nhs",
  "nic",
  "org",
  "parliament",
  "plc",
  "police",
  "sch",
] as const;

/** Endings of two parts that are not under .uk. */
export const OTHER_ENDINGS = [
  "nhs.net",
  "nhs.scot",
  "nhs.wales",
  "gov.scot",
  "gov.wales",
  "llyw.cymru",
  "police.scot",
] as const;

/** Nobody has an address directly at one of these. */
export const BARE_ENDINGS = new Set(
  ["ac", "co", "gov", "ltd", "me", "org", "plc", "sch", "net"].map((level) => `${level}.uk`),
);

/** Top levels that do not exist but are typed, with what was meant. */
export const NO_SUCH_TOP: ReadonlyMap<string, string> = new Map(
  Object.entries({
    con: "com",
    cmo: "com",
    ocm: "com",
    comm: "com",
    coom: "com",
    vom: "com",
    xom: "com",
    cim: "com",
    cpm: "com",
    conm: "com",
    c0m: "com",
    ogr: "org",
    orgg: "org",
    prg: "org",
    irg: "org",
    orh: "org",
    rog: "org",
    ent: "net",
    nte: "net",
    nett: "net",
    netr: "net",
    ney: "net",
    ner: "net",
    u: "uk",
    k: "uk",
    ku: "uk",
    yk: "uk",
    ik: "uk",
    jk: "uk",
    ul: "uk",
    uj: "uk",
    ui: "uk",
    uo: "uk",
    "7k": "uk",
    "8k": "uk",
    wale: "wales",
    walse: "wales",
    waless: "wales",
    wlaes: "wales",
    scott: "scot",
    sctot: "scot",
    sco: "scot",
    cymr: "cymru",
    cymur: "cymru",
    exmaple: "example",
  }),
);

/** Top levels that stand for an ending of which the last part was left out, or its full stop. */
export const SHORT_FOR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: "gov.uk",
    ac: "ac.uk",
    nhs: "nhs.uk",
    police: "police.uk",
    sch: "sch.uk",
    mod: "mod.uk",
    govuk: "gov.uk",
    nhsuk: "nhs.uk",
    acuk: "ac.uk",
    couk: "co.uk",
    orguk: "org.uk",
    schuk: "sch.uk",
    policeuk: "police.uk",
    moduk: "mod.uk",
    nhsnet: "nhs.net",
  }),
);
