import { keepAsAt } from "../../../src/app/calls/keepAsAt";
import { readProgress } from "../../../src/app/calls/readProgress";
import { undoChange } from "../../../src/app/calls/undoChange";
import { memoryWorkbook } from "../../sidebar/memoryPorts";
import { aDay } from "../../support/builders";
import { sampleGrids } from "../../support/sampleCompact";

const TODAY = aDay("2009-10-07");

test("the day that was looked at goes into Settings, and can be taken back", () => {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  const { change, sentence } = keepAsAt(ports, { day: aDay("2009-07-08") });
  expect(sentence).toBe("As at in Settings is 8 Jul 2009.");
  expect(readProgress(ports)).toMatchObject({ asAtFrom: "settings", asAtLabel: "8 Jul 2009" });
  undoChange(ports, { id: change ?? 0 });
  expect(readProgress(ports).asAtLabel).toBe("7 Oct 2009");
});

test("today is kept as a blank cell, which tomorrow means tomorrow", () => {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  expect(keepAsAt(ports, { day: TODAY }).sentence).toContain("blank, which means today");
  expect(readProgress(ports)).toMatchObject({ asAtFrom: "today", asAtLabel: "7 Oct 2009" });
});
