import { tidyText } from "../cells/cellValue";
import { isPlaceholder } from "../cells/placeholder";
import type { Member } from "../tables/compact";
import { SIZE_BANDS } from "../tables/sizeBands";

/** Something by which the Charter asks the groups to be balanced. */
export interface Dimension {
  /** "Sector": the header in Members. */
  readonly name: string;
  /** What the member's row says; "" where it says nothing. */
  readonly read: (member: Member) => string;
  /** The order in which values are shown; null: those with the most members first. */
  readonly order: readonly string[] | null;
}

/**
 * "A balance … between the diversity of participation, size of different sector interests, geography"
 * (Members' Charter, Membership).
 */
export const DIMENSIONS: readonly Dimension[] = [
  { name: "Sector", read: ({ sector }) => stated(sector), order: null },
  { name: "District", read: ({ district }) => stated(district), order: null },
  {
    name: "Size",
    read: ({ size }) => sizeBand(size),
    order: SIZE_BANDS.map(({ band }) => band),
  },
];

function stated(typed: string): string {
  const text = tidyText(typed);
  return isPlaceholder(text) ? "" : text;
}

/** The band that was chosen, or that a number of people falls into; else the words as typed. */
export function sizeBand(typed: string): string {
  const text = stated(typed);
  const known = SIZE_BANDS.find(({ band }) => plain(band) === plain(text));
  if (known !== undefined) return known.band;
  const people = /^\d{1,7}$/.test(plain(text)) ? Number(plain(text)) : null;
  if (people === null) return text;
  return SIZE_BANDS.filter(({ least }) => least <= people).reverse()[0]?.band ?? text;
}

/** "1,000 – 4,999" is "1000-4999". */
function plain(text: string): string {
  return tidyText(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[,\s]/g, "")
    .replace(/[\u2013\u2014]/g, "-");
}
