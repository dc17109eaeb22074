import { tidyText } from "../../cells/cellValue";
import { isKindWord } from "../../checks/organisationWords";

/** Words for a sector, alone in a cell or as a heading between rows, where they can mean no other. */
const SECTORS: readonly (readonly [words: RegExp, sector: string])[] = [
  [
    /^(local (government|authority)|(local|county|district|borough|county and district|district and borough|unitary|town)?( and parish)? ?council|la)$/,
    "Local authority",
  ],
  [/^(police|police (force|service|authority)|constabulary)$/, "Police"],
  [/^fire( and rescue)?( service| authority)?$/, "Fire and rescue"],
  [
    /^(health|nhs|(nhs|health|hospital|primary care|acute)( service| trust| body| organisation)|pct|hospital|health and social care)$/,
    "Health",
  ],
  [/^(higher education|he|university|hei)( institution)?$/, "Higher education"],
  [
    /^(further education|fe|college|(fe|further education|sixth form) college)$/,
    "Further education",
  ],
  [
    /^(central (government|govt)|government|government (department|agency|body|office)|civil service|national (body|agency))$/,
    "Central government",
  ],
  [
    /^(voluntary|third|vcs|charity|voluntary (and|or) (community|other)|voluntary organisation|other|other (organisation|body|member|partner))$/,
    "Voluntary and other",
  ],
];

/** The sector that is meant by a whole text: "LOCAL AUTHORITIES (8)"; null where none or several are. */
export function sectorMeant(text: string): string | null {
  const plain = plainSector(text);
  return SECTORS.find(([words]) => words.test(plain))?.[1] ?? null;
}

/** A heading that names one kind of organisation, but no sector of the list: "Schools". */
export function isKindHeading(text: string): boolean {
  const words = plainSector(text).split(" ");
  return words.every((word) => isKindWord(word) || isKindWord(`${word}s`));
}

function plainSector(text: string): string {
  return tidyText(text)
    .slice(0, 100)
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/\(?\b\d+\b( members?)?\)?/g, " ")
    .replace(/[^a-z]+/g, " ")
    .replace(/\b(sector|members)\s*$/, " ")
    .trim()
    .replace(/^the /, "")
    .split(" ")
    .map((word) => SINGULARS.get(word) ?? word)
    .join(" ");
}

const SINGULARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    agencies: "agency",
    authorities: "authority",
    bodies: "body",
    charities: "charity",
    colleges: "college",
    councils: "council",
    departments: "department",
    forces: "force",
    heis: "hei",
    hospitals: "hospital",
    institutions: "institution",
    las: "la",
    offices: "office",
    organisations: "organisation",
    others: "other",
    partners: "partner",
    pcts: "pct",
    schools: "school",
    services: "service",
    trusts: "trust",
    universities: "university",
  }),
);
