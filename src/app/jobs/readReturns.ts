import { type Portfolio, portfolioOf } from "../../region/portfolio";
import { portfolioDocument } from "../../region/portfolioDocument";
import type { SentFile } from "../../region/receivedReturn";
import type { Ports } from "../ports";
import { type SavedDocument, savePrinted } from "./savePrinted";

export interface ReturnsAsk {
  readonly files: readonly SentFile[];
  /** Whether the portfolio is made as a document, too. */
  readonly withDocument: boolean;
}

export interface ReturnsAnswer extends Pick<Portfolio, "coverage" | "groups"> {
  readonly document: SavedDocument | null;
}

/**
 * What the returns of a region come to, as at today (design, section 11); no file is too odd for it.
 * Throws Refusal "drive" where the document cannot be saved.
 */
export function readReturns(ports: Ports, { files, withDocument }: ReturnsAsk): ReturnsAnswer {
  const today = ports.workbook.today();
  const portfolio = portfolioOf(files, today);
  const { coverage, groups } = portfolio;
  if (!withDocument) return { coverage, groups, document: null };
  return { coverage, groups, document: savePrinted(ports, portfolioDocument(portfolio, today)) };
}
