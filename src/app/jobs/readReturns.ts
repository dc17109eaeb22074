import type { CalendarDate } from "../../cells/calendarDate";
import { type Coverage, covered } from "../../region/coverage";
import type { KnownRegion } from "../../region/knownRegion";
import { type Portfolio, portfolioOfCovered } from "../../region/portfolio";
import { portfolioDocument } from "../../region/portfolioDocument";
import { receivedReturns, type SentFile } from "../../region/receivedReturn";
import { knownRegionOf } from "../../region/regionOfWorkbook";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";
import { type SavedDocument, savePrintedAlone } from "./savePrinted";

export interface ReturnsAsk {
  readonly files: readonly SentFile[];
  /** What was found of all returns, where not all are sent along; null where they are. */
  readonly coverage: readonly Coverage[] | null;
  /** The day that is taken for today, in this run only; null for today itself. */
  readonly asAt: CalendarDate | null;
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
 * What the returns of a region come to, by what the workbook says of the region (design, section 11);
 * no file is too odd for it. Throws Refusal "drive" where the document cannot be saved.
 */
export function readReturns(
  ports: Ports,
  { files, coverage: found, asAt, withDocument }: ReturnsAsk,
): ReturnsAnswer {
  const now = compactRead(ports, ports.workbook.read());
  const today = asAt ?? now.today;
  const region = knownRegionOf(now.readings);
  const received = files.flatMap((file) => receivedReturns(file, today));
  const sent = covered(received, today, region);
  const taken = found === null ? sent : { ...sent, coverage: found };
  const portfolio = portfolioOfCovered(taken, region);
  const { coverage, missing, groups } = portfolio;
  const answer = { today, region, coverage, missing, groups };
  if (!withDocument) return { ...answer, document: null };
  return {
    ...answer,
    document: savePrintedAlone(ports, "portfolio", now.today, portfolioDocument(portfolio, today)),
  };
}
