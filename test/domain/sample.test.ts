import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import { describeSinceLast } from "../../src/domain/measures/sinceLast";
import { sampleCompact } from "../support/sampleCompact";

test("the sample, as at 7 October 2009, comes to what the minutes say", () => {
  const table = judgeMeasures(sampleCompact()).map((judgement) => {
    const { ref, actual, target, dueByNow, booked, status, forecast } = judgement;
    return [ref, actual, target, dueByNow, booked, status, forecast];
  });
  expect(table).toEqual([
    ["SM1", 21, 27, 21, 0, "On course", 27],
    ["SM2", 4, 8, 4, 0, "On course", 8],
    ["SM3", 3, 6, 3, 0, "On course", 6],
    ["SM4", 15, 18, 15, 0, "On course", 18],
    ["SM5", 0, 2, 1, 2, "On course", 2],
    ["SM6", 1, 4, 2, 0, "At risk", 1],
    ["SM7", 0.5926, 0.75, 0.6296, 0, "At risk", 0.7037],
    ["SM8", 2, 4, 2, 1, "On course", 5],
    ["SM9", 0, 1, 0, 1, "On course", null],
    ["SM10", 15, 30, 15, 0, "On course", 29],
  ]);
});

test("every reason of the sample is a sentence with its arithmetic", () => {
  expect(judgeMeasures(sampleCompact()).map(({ why }) => why)).toEqual([
    "21 of 27 organisations; 21 due by 7 Oct 2009 at an even pace; 6 more needed in 175 days.",
    "4 of 8 organisations; 4 due by 7 Oct 2009 at an even pace; 4 more needed in 175 days.",
    "3 of 6 organisations; 3 due by 7 Oct 2009 at an even pace; 3 more needed in 175 days.",
    "15 of 18 organisations; 15 due by 7 Oct 2009 at an even pace; 3 more needed in 175 days.",
    "0 of 2 events; 1 due by 7 Oct 2009 at an even pace; 2 booked (Equality and Diversity INSET day on 17 Nov 2009 and Celebration of Achievement on 10 Dec 2009) bring it to 2; 2 more needed in 175 days.",
    "1 of 4 organisations; 2 due by 7 Oct 2009 at an even pace, so 1 short; 3 more needed in 175 days.",
    "16 of 27 members, 59%; 75% is 21; 17 due by 7 Oct 2009 at an even pace, so 1 short; 5 more needed in 175 days.",
    "2 of 4 meetings; 2 due by 7 Oct 2009 at an even pace; 1 booked (Steering Group, 10 Dec 2009) brings it to 3; 2 more needed in 175 days.",
    "0 of 1 report; 0 due by 7 Oct 2009 at an even pace; 1 booked (A3 Arrange a further meeting of the Equality and Diversity working group on 10 Dec 2009) brings it to 1; 1 more needed in 64 days.",
    "15 of 30 jobs; 15 due by 7 Oct 2009 at an even pace; 15 more needed in 175 days.",
  ]);
});

test("the sample says what has changed since the meeting of July, from its log where it has a row", () => {
  expect(judgeMeasures(sampleCompact()).map(describeSinceLast)).toEqual([
    "↑ 2 since 8 Jul 2009, better",
    "↑ 2 since 8 Jul 2009, better",
    "↑ 2 since 8 Jul 2009, better",
    "↑ 2 since 8 Jul 2009, better",
    "no change since 8 Jul 2009",
    "no change since 8 Jul 2009",
    "↑ 11 points since 8 Jul 2009, better",
    "↑ 1 since 8 Jul 2009, better",
    "no change since 8 Jul 2009 (worked out from dated rows)",
    "↑ 7 since 8 Jul 2009, better",
  ]);
});
