import { cardOfMeasure } from "../../../src/app/calls/cardOfMeasure";
import { judgeMeasures } from "../../../src/domain/measures/judgeMeasures";
import { inWords } from "../../../src/domain/measures/reasons";
import { parseCompact } from "../../../src/tables/compact";
import { everyKind } from "../../sidebar/everyKind";
import { aDay } from "../../support/builders";
import { sampleGrids } from "../../support/sampleCompact";

const DAYS = ["2009-04-02", "2009-08-31", "2009-10-07", "2009-12-20", "2026-11-28"];

function cardsOn(day: string) {
  return [sampleGrids(), everyKind()].flatMap((grids) => {
    const compact = parseCompact(grids, aDay(day), aDay(day));
    return judgeMeasures(compact).map((judged) => cardOfMeasure(compact, judged, 50));
  });
}

/** What is said more than once of all that an open card says. */
function saidTwice({
  figure,
  story,
  why,
  facts,
  counted,
  notCounted,
}: ReturnType<typeof cardOfMeasure>) {
  const all = [figure, story, why, ...facts].join(" | ");
  const names = [...counted.names, ...notCounted.names].map(({ name }) => name);
  return [
    ...(all.match(/\b(?:short|over)\b/g) ?? []).slice(1),
    ...(all.match(/at this pace/gi) ?? []).slice(1),
    ...(all.match(/\b\d+ booked\b/g) ?? []).slice(1),
    ...(all.match(/figure (?:is )?of \d/gi) ?? []).slice(1),
    ...(all.match(/expected on/g) ?? []).slice(1),
    ...names.filter((name, at) => names.indexOf(name) !== at || why.includes(name)),
  ];
}

test.each(DAYS)("as at %s an open card says nothing twice", (day) => {
  const cards = cardsOn(day);
  expect(
    cards.map((card) => [card.ref, saidTwice(card)]).filter(([, said]) => said?.length),
  ).toEqual([]);
});

test("what a card no longer says stands above it: the figure, how far off it is, its reasons stay", () => {
  const [first] = cardsOn("2009-08-31");
  expect(first).toMatchObject({
    figure: "19 of 27",
    story: "1 short of the line; at this pace 25 of 27",
    why: "20 due by 31 Aug 2009 at an even pace; 8 more needed in 212 days.",
  });
  expect(cardsOn("2026-11-28")[0]).toMatchObject({ story: "6 short", why: "Due by 31 Mar 2010." });
});

test("a card leaves out whole parts of Why, and puts no words of its own between those that stay", () => {
  const compact = parseCompact(everyKind(), aDay("2009-10-07"), aDay("2009-10-07"));
  for (const judged of judgeMeasures(compact)) {
    const parts = judged.reasons.flatMap((reason) => reason.parts);
    const { why } = cardOfMeasure(compact, judged, 50);
    const kept = parts.filter(({ text, first }) =>
      [text, first].some((words) => why.toLowerCase().includes(words.toLowerCase())),
    );
    const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9%£]/g, "");
    const said = kept.map(({ text, first }, at) =>
      letters(at === 0 || letters(why).includes(letters(first)) ? first : text),
    );
    expect(letters(why)).toBe(said.join(""));
    expect(judged.why).toBe(inWords(judged.reasons));
  }
});
