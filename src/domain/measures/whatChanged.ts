import { countOf } from "../words/figure";
import { figureWords } from "../words/figureWords";
import { clipped, listed } from "../words/quoted";
import type { Counted, Judgement } from "./judgement";
import type { WasCounted } from "./whoCounted";

/** A measure as the sheet had it before it was worked out again. */
export interface Before {
  readonly actual: number | null;
  /** As the cell had it; "" for none. */
  readonly status: string;
  /** Null where it is not known who was counted. */
  readonly wasCounted: WasCounted | null;
}

type Now = Pick<
  Judgement,
  | "ref"
  | "measure"
  | "actual"
  | "status"
  | "unit"
  | "percent"
  | "members"
  | "counted"
  | "notCounted"
>;

/** More measures than this are counted, not listed. */
const MOST_MEASURES = 3;

/**
 * "SM1 21 to 22: East Northamptonshire Council; SM6 2 as before, now At risk; 1 more measure.": what
 * the sheet says otherwise than before; "" where figures and statuses are the same, or are the first.
 */
export function describeChanges(
  measures: readonly { readonly now: Now; readonly before: Before }[],
): string {
  const changes = measures.flatMap(({ now, before }) => describeChange(now, before) ?? []);
  const shown = changes.slice(0, MOST_MEASURES);
  const rest = changes.length - shown.length;
  const parts = rest > 0 ? [...shown, countOf(rest, "more measures")] : shown;
  return parts.length === 0 ? "" : `Changed: ${parts.join("; ")}.`;
}

function describeChange(now: Now, before: Before): string | null {
  if (now.actual === null || before.actual === null) return null;
  const { level } = figureWords(now.unit, now.percent, now.members);
  const [from, to] = [level(before.actual), level(now.actual)];
  const isNewStatus = before.status !== "" && before.status !== now.status;
  if (from === to && !isNewStatus) return null;
  const figure = from === to ? `${to} as before` : `${from} to ${to}`;
  const status = isNewStatus ? `, now ${now.status}` : "";
  const who = from === to ? "" : whoMadeIt(now, before);
  return `${now.ref || clipped(now.measure)} ${figure}${status}${who}`;
}

/** Who is counted that was not, or for more or less; and who is no longer. */
function whoMadeIt({ counted, notCounted }: Now, { wasCounted }: Before): string {
  if (wasCounted === null) return "";
  const came = namesOf(counted.filter(({ name, amount }) => !wasCounted(name, amount)));
  const isCounted = new Set(counted.map(({ name }) => name));
  const went = namesOf(notCounted.filter(({ name }) => !isCounted.has(name) && wasCounted(name)));
  const parts = [
    ...(came.length === 0 ? [] : [listed(came)]),
    ...(went.length === 0 ? [] : [`no longer ${listed(went)}`]),
  ];
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}

function namesOf(some: readonly Pick<Counted, "name">[]): readonly string[] {
  return [...new Set(some.map(({ name }) => clipped(name)))];
}
