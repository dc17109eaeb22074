import { exceptionBlocks, SHORTEST } from "../exceptionBlocks";
import type { ExceptionDetail } from "../exceptionItems";
import { roomBelow } from "../firstPage";
import { heightOf } from "../pageRoom";
import type { Section } from "../section";
import { successMeasures } from "./successMeasures";

/** From all that can be said to ever less: the first page has room for one of them. */
const DETAILS: readonly ExceptionDetail[] = [
  { measures: "reasons", lines: 4, names: 12 },
  { measures: "reasons", lines: 1, names: 12 },
  { measures: "story", lines: 4, names: 12 },
  { measures: "story", lines: 1, names: 12 },
  { measures: "story", lines: 0, names: 8 },
];

export const needsAttention: Section = {
  holds: "Exceptions: what needs attention, and last what in the data is still open",
  fitsCell: true,
  isAppendix: false,
  write: (subject) => {
    const room = roomBelow(subject, successMeasures.write(subject));
    for (const detail of DETAILS) {
      const blocks = exceptionBlocks(subject, detail);
      if (heightOf(blocks) <= room) return blocks;
    }
    return exceptionBlocks(subject, SHORTEST);
  },
};
