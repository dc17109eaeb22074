import type { CompactEvent } from "../../tables/compact";
import { heading } from "../blocks";
import { eventsBlock } from "../eventsBlock";
import type { Section } from "../section";

/** The events of the year so far and those still to come. */
export const events: Section = {
  holds: "Events held and still to come",
  fitsCell: false,
  isAppendix: true,
  write: (subject) => {
    const { compact } = subject;
    const { yearStarts } = compact.settings;
    const earlier = (event: CompactEvent): boolean =>
      yearStarts !== null && event.date !== null && event.date < yearStarts;
    const shown = compact.events.filter((event) => !earlier(event));
    if (shown.length === 0) return [];
    return [
      heading(1, "Events"),
      eventsBlock(subject, "Events of the year, held and still to come.", shown),
    ];
  },
};
