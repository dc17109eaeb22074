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
  readonly todayLabel: string;
  /** Whether Settings say the day, or it is simply today. */
  readonly asAtFrom: "settings" | "today";
  /** Where the day can be changed; null where Settings have no such row. */
  readonly asAtPlace: Place | null;
  /** How many measures have each status, best first, only those that occur. */
  readonly tally: readonly (StatusLook & { readonly count: number })[];
  /** Whether the sheet shows these figures, older ones, or none yet. */
  readonly inSheet: "these" | "older" | "none";
  readonly inSheetSentence: string;
  readonly cards: readonly MeasureCard[];
}

export interface MeasureCard extends StatusLook {
  readonly ref: string;
  readonly measure: string;
  /** The priority's own words, or its ref where there is no such priority. */
  readonly priority: string;
  /** "21 of 27 organisations"; "15 days; at most 14 agreed". */
  readonly figure: string;
  readonly bar: MeasureBar | null;
  /** The bar in words: "21 of 27, 2 more booked, 21 due by now". */
  readonly barInWords: string;
  /** Typed figures over the period; null for what is counted. */
  readonly chart: CardChart | null;
  readonly why: string;
  /** What else is known of it, one sentence each: since last, forecast, how old, source, owner. */
  readonly facts: readonly string[];
  /** A figure can be typed on the card. */
  readonly typesFigures: boolean;
  readonly unit: string;
  readonly counted: NameList;
  readonly notCounted: NameList;
  /** The measure's row; null where it cannot be told. */
  readonly place: Place | null;
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
