import type { CompactEvent } from "../../tables/compact";
import { heading, paragraph } from "../blocks";
import { eventsBlock } from "../eventsBlock";
import type { Section } from "../section";

/** The events of the year so far and those still to come. */
export const events: Section = {
  holds: "Events held and still to come",
  fitsCell: false,
  write: (subject) => {
    const { compact } = subject;
    const { yearStarts } = compact.settings;
    const earlier = (event: CompactEvent): boolean =>
      yearStarts !== null && event.date !== null && event.date < yearStarts;
    const shown = compact.events.filter((event) => !earlier(event));
    return [
      heading(1, "Events"),
      shown.length === 0
        ? paragraph("No event is in the workbook for this year.")
        : eventsBlock(subject, "Events of the year, held and still to come.", shown),
    ];
  },
};
