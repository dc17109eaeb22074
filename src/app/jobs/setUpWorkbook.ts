import type { Ports } from "../ports";

export interface SetUpAnswer {
  readonly added: readonly string[];
  readonly sentence: string;
}

/** Lays out every table; adds what is missing and touches nothing else. */
export function setUpWorkbook(ports: Ports): SetUpAnswer {
  return ports.lock.whileLocked(() => {
    const { added } = ports.workbook.setUp();
    const sentence =
      added.length === 0
        ? "Nothing was missing: the workbook is set up."
        : `The workbook is set up. ${added.join(" ")}`;
    return { added, sentence };
  });
}
