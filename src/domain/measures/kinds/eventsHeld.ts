import { addDays, earlierOf } from "../../../cells/calendarDate";
import { normalisedTitle } from "../../../cells/normalisedTitle";
import { asQuestion, nearest } from "../../words/nearest";
import { quoted } from "../../words/quoted";
import { countDiary, countHeldBy } from "../countDiary";
import { eventsOfType } from "../countEvents";
import type { MeasureIndex } from "../measureIndex";
import { A_NUMBER_OR_TYPED, type CountedFrom, found, type KindOfMeasure, none } from "./kind";
import { whyNothingIn } from "./lacking";

const FROM_EVENTS: CountedFrom = {
  table: "Events",
  ofNames: "Type in Events",
  needs: ["type", "date", "status"],
};

/** Events of one Type that were held. */
export const eventsHeld: KindOfMeasure = {
  choice: "Events held",
  usualCount: "New in period",
  countedFrom: FROM_EVENTS,
  ofExample: "a Type of event, such as Good Practice Event",
  isShareOfMembers: false,
  isTyped: false,
  insteadOfPerCent: A_NUMBER_OR_TYPED,
  needsBooking: true,
  meant: (index, of) => nearest(of, typesOfEvent(index)),
  find: (index, { of }) => {
    const { compact } = index;
    const lacking = whyNothingIn(compact, FROM_EVENTS);
    if (lacking !== null) return none(lacking);
    if (of === "") return none(`Of is blank: type ${eventsHeld.ofExample}.`);
    const types = typesOfEvent(index);
    const normalised = normalisedTitle(of);
    if (!types.some((type) => normalisedTitle(type) === normalised)) {
      return none(
        `No event has the Type ${quoted(of)}: mend Of, or add the event.${asQuestion(eventsHeld.meant(index, of))}`,
      );
    }
    const events = eventsOfType(compact, of);
    return found({
      hasDays: true,
      whyNeverNew: null,
      figures: () => [],
      count: (window) => countDiary(events, window),
      before: (starts, { asAt }) => countHeldBy(events, earlierOf(addDays(starts, -1), asAt)),
    });
  },
};

function typesOfEvent({ compact }: MeasureIndex): readonly string[] {
  const { options } = compact.readings.Events.table.columns.type;
  const types = new Set([...options, ...compact.events.map(({ type }) => type)]);
  types.delete("");
  return Array.from(types);
}
