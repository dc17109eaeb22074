import type { ReasonAbout } from "./reasons";

/** Something without which a measure cannot be judged. */
export interface Missing {
  readonly about: ReasonAbout;
  /** What it is and how to mend it; "" where nothing is missing. */
  readonly sentence: string;
}

/** That nobody has agreed the target or the due day is the Steering Group's matter; all else has to be mended. */
export function missing(sentence: string, about: ReasonAbout = "other"): Missing {
  return { about, sentence };
}
