import type { CalendarDate } from "../../cells/calendarDate";
import { covered } from "../../region/coverage";
import type { KnownRegion } from "../../region/knownRegion";
import { type Portfolio, portfolioOfCovered } from "../../region/portfolio";
import { portfolioDocument } from "../../region/portfolioDocument";
import { type Received, receivedReturns, type SentFile } from "../../region/receivedReturn";
import { knownRegionOf } from "../../region/regionOfWorkbook";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";
import { type SavedDocument, savePrinted } from "./savePrinted";

export interface ReturnsAsk {
  readonly files: readonly SentFile[];
  /** What was found wrong with files that are not sent along. */
  readonly refused: readonly Omit<Extract<Received, { kind: "refused" }>, "kind">[];
  /** Whether the portfolio is made as a document, too. */
  readonly withDocument: boolean;
}

export interface ReturnsAnswer extends Pick<Portfolio, "coverage" | "missing" | "groups"> {
  readonly today: CalendarDate;
  /** What the workbook says of the region. */
  readonly region: KnownRegion;
  readonly document: SavedDocument | null;
}

/**
 * What the returns of a region come to, as at today (design, section 11), by what the workbook says of
 * the region; no file is too odd for it. Throws Refusal "drive" where the document cannot be saved.
 */
export function readReturns(
  ports: Ports,
  { files, refused, withDocument }: ReturnsAsk,
): ReturnsAnswer {
  const { readings, today } = compactRead(ports, ports.workbook.read());
  const region = knownRegionOf(readings);
  const received: readonly Received[] = [
    ...refused.map((one): Received => ({ kind: "refused", ...one })),
    ...files.flatMap(receivedReturns),
  ];
  const portfolio = portfolioOfCovered(covered(received, today, region), region);
  const { coverage, missing, groups } = portfolio;
  const answer = { today, region, coverage, missing, groups };
  if (!withDocument) return { ...answer, document: null };
  return { ...answer, document: savePrinted(ports, portfolioDocument(portfolio, today)) };
}
