import type { MeasuredBy } from "../../tables/tabs/successMeasuresTable";
import { clipped } from "../words/quoted";
import type { Judgement, NotCounted } from "./judgement";

/** Of these Why names what is booked and what may have happened, with its day. */
const NAMES_IN_WHY: { readonly [K in MeasuredBy]: boolean } = {
  "Members with": false,
  "Share of members with": false,
  "Events held": true,
  "Meetings held": true,
  "Actions done": true,
  "Typed figure": false,
};

/** Those not counted, without the events, meetings and actions that Why has named already: nothing is said twice. */
export function notNamedInWhy({
  kind,
  why,
  notCounted,
}: Pick<Judgement, "kind" | "why" | "notCounted">): readonly NotCounted[] {
  if (kind === null || !NAMES_IN_WHY[kind]) return notCounted;
  return notCounted.filter(({ name }) => !why.includes(clipped(name)));
}
