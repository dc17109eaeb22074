import { type AgendaItem, plainItem } from "./agendaItem";
import { agendaOrder } from "./agendaOrder";
import { ITEMS } from "./items/items";
import type { MeetingSubject } from "./meetingSubject";
import type { PaperKind } from "./paperKind";
import { PAPERS } from "./papers";

/** A document that goes out with the agenda. */
export interface Paper {
  /** "Paper 1". */
  readonly name: string;
  readonly kind: PaperKind;
  readonly title: string;
}

/** What a meeting deals with, and the papers that it needs for that. */
export interface Agenda {
  readonly items: readonly AgendaItem[];
  readonly papers: readonly Paper[];
}

/** The items in the coordinator's order, with what the year makes due. */
export function agendaOf(subject: MeetingSubject): Agenda {
  const order = agendaOrder(subject.compact.settings.agendaItems);
  const items = order.flatMap(({ name, title }): readonly AgendaItem[] => {
    if (name === null) return [plainItem(title, "Discussion")];
    const written = ITEMS[name].write(subject);
    const isCalledSo = ITEMS[name].when === "always" && name !== "groups";
    return isCalledSo ? written.map((item) => ({ ...item, title })) : written;
  });
  // The report, or the group's own, goes out whatever the order of the day is.
  const wanted = new Set<PaperKind>([
    subject.isSteering ? "report" : "group",
    ...items.flatMap(({ papers }) => papers),
  ]);
  const papers = (Object.keys(PAPERS) as PaperKind[])
    .filter((kind) => wanted.has(kind))
    .map((kind, index) => ({
      name: `Paper ${index + 1}`,
      kind,
      title: PAPERS[kind].title(subject),
    }));
  return { items, papers };
}
