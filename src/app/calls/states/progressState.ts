import type { CalendarDate } from "../../../cells/calendarDate";
import type { MeasureBar } from "../../../domain/measures/measureBar";
import type { Status } from "../../../tables/status";
import type { Place } from "./place";

/** A status as it is shown: the word, the shape and the colours (design, section 7). */
export interface StatusLook {
  readonly status: Status;
  readonly shape: string;
  readonly ink: string;
  readonly paper: string;
}

/** The Progress view: the measures as they are judged now; nothing is written. */
export interface ProgressState {
  readonly compactName: string;
  readonly programmeYear: string;
  readonly asAt: CalendarDate;
  readonly asAtLabel: string;
  /** A figure that is typed is of this day, unless another is typed: no figure is of a day to come. */
  readonly figureDayLabel: string;
  /** Whether a person chose the day for this reading, Settings say it, or it is simply today. */
  readonly asAtFrom: "chosen" | "settings" | "today";
  /** The day that the sheet is kept at. */
  readonly ownAsAtLabel: string;
  /** Days that figures are often asked for. */
  readonly asAtDays: readonly { readonly name: string; readonly day: CalendarDate }[];
  /** How many measures have each status, worst first, only those that occur. */
  readonly tally: readonly (StatusLook & { readonly count: number })[];
  /** Whether the sheet shows these figures, older ones, or none yet. */
  readonly inSheet: "these" | "older" | "none";
  readonly inSheetSentence: string;
  /** Worst first. */
  readonly cards: readonly MeasureCard[];
}

export interface MeasureCard extends StatusLook {
  readonly ref: string;
  readonly measure: string;
  /** The priority's own words, or its ref where there is no such priority. */
  readonly priority: string;
  /** "21 of 27"; "15 days; at most 14 agreed". */
  readonly figure: string;
  /** "Exactly on the line; at this pace 27 of 27"; "" where it is not judged. */
  readonly story: string;
  readonly bar: MeasureBar | null;
  /** The bar in words: "21 of 27, 2 more booked, 21 due by now". */
  readonly barInWords: string;
  /** Typed figures over the period; null for what is counted. */
  readonly chart: CardChart | null;
  /** The reasons, without the figure that stands above them. */
  readonly why: string;
  /** What else is known of it, one sentence each: since last, how old, source, owner. */
  readonly facts: readonly string[];
  /** A figure can be typed on the card. */
  readonly typesFigures: boolean;
  readonly unit: string;
  readonly counted: NameList;
  readonly notCounted: NameList;
  /** Of what is counted among members: the same by sector and by district, where members say so. */
  readonly groupings: readonly Grouping[];
  /** The measure's row; null where it cannot be told. */
  readonly place: Place | null;
}

/** Who has and who has not, by what members have in common. */
export interface Grouping {
  /** "By sector". */
  readonly title: string;
  readonly groups: readonly {
    readonly name: string;
    readonly has: ListInWords;
    readonly hasNot: ListInWords;
  }[];
}

/** How many, and the first of them: "Corby Borough Council, Daventry District Council". */
export interface ListInWords {
  readonly total: number;
  readonly names: string;
}

/** A picture with what it shows in words, and the words below its two ends. */
export interface CardChart {
  /** An SVG as the address of an image. */
  readonly image: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly left: string;
  readonly right: string;
}

/** Names in full up to a limit; `total` says how many there are. */
export interface NameList {
  readonly total: number;
  readonly names: readonly { readonly name: string; readonly note: string }[];
}
