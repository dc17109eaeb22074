import { BLANK, dayCell } from "../../../src/cells/cellValue";
import { readProfile } from "../../../src/domain/measures/profile";
import { aDay, anError, typed } from "../../support/builders";

function milestones(text: string): unknown {
  const profile = readProfile(typed(text));
  return profile.kind === "milestones"
    ? profile.milestones.map(
        ({ on, figure }) => `${on} ${figure.value}${figure.isShown ? " shown with %" : ""}`,
      )
    : profile;
}

const TWO = ["2009-09-30 3", "2009-12-31 6"];

test.each([
  "30/09/2009: 3; 31/12/2009: 6",
  "30/09/2009: 3;31/12/2009: 6;",
  "30/09/2009: 3\n31/12/2009: 6",
  "30/09/2009: 3\r\n31/12/2009: 6\r\n",
  "30/09/2009=3; 31/12/2009 = 6",
  "30/09/2009 - 3; 31/12/2009-6",
  "30-09-2009-3; 31-12-2009: 6",
  "2009-09-30: 3; 2009-12-31: 6",
  "2009-09-30-3; 2009-12-31 - 6",
  "30.9.09: 3, 31.12.09: 6",
  "30 Sep 2009: 3, 31 Dec 2009: 6",
  "30th September 2009 – 3; Thursday 31 December 2009 — 6",
  "30/09/2009 3; 31/12/2009 6",
  "31/12/2009: 6; 30/09/2009: 3",
])("%j has two milestones", (text) => {
  expect(milestones(text)).toEqual(TWO);
});

test("figures may have decimals, thousands and no more than that", () => {
  expect(milestones("30/09/2009: 1,250; 31/12/2009: 2.5")).toEqual([
    "2009-09-30 1250",
    "2009-12-31 2.5",
  ]);
});

test("a figure with a % sign is a share, and is known to be shown so", () => {
  expect(milestones("30/09/2009: 50%")).toEqual(["2009-09-30 0.5 shown with %"]);
  expect(milestones("30/09/2009: 50 %")).toEqual(["2009-09-30 0.5 shown with %"]);
});

test("of two figures for one day the later one counts", () => {
  expect(milestones("30/09/2009: 3; 30/09/2009: 4")).toEqual(["2009-09-30 4"]);
});

test("one part that nobody can read makes the profile unreadable, and is quoted", () => {
  expect(milestones("30/09/2009: 3; Christmas: 6")).toEqual({
    kind: "unreadable",
    seen: "'Christmas: 6'",
  });
  expect(milestones("31/02/2009: 3")).toEqual({ kind: "unreadable", seen: "'31/02/2009: 3'" });
  expect(milestones("three by autumn")).toMatchObject({ kind: "unreadable" });
  expect(milestones(";;;")).toMatchObject({ kind: "unreadable" });
});

test("nothing typed means an even pace; a day or an error alone is no profile", () => {
  expect(readProfile(BLANK)).toEqual({ kind: "even pace" });
  expect(readProfile(typed("  "))).toEqual({ kind: "even pace" });
  expect(readProfile(dayCell(aDay("2009-09-30")))).toEqual({
    kind: "unreadable",
    seen: "'30 Sep 2009'",
  });
  expect(readProfile(anError())).toMatchObject({ kind: "unreadable" });
});

test("a page pasted into the cell is read without delay and quoted in short", () => {
  const profile = readProfile(typed("-: ".repeat(16_000)));
  expect(profile.kind === "unreadable" && profile.seen.length).toBeLessThan(90);
});
