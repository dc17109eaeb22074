/** What Univer says beside the formula while it computes conditional formats: it has no words for it. */
export const PROGRESS_WORDS = {
  "sheets-formula": {
    progress: {
      analyzing: "Looking at formulas",
      calculating: "Working out formats",
      "array-analysis": "Looking at formulas",
      "array-calculation": "Working out formats",
      done: "Done",
    },
  },
};
