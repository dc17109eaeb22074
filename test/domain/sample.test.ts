import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
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
    ["SM6", 2, 5, 3, 0, "At risk", 3],
  ]);
});

test("every reason of the sample is a sentence with its arithmetic", () => {
  expect(judgeMeasures(sampleCompact()).map(({ why }) => why)).toEqual([
    "21 of 27 organisations; 21 due by 7 Oct 2009 at an even pace; 6 more needed in 175 days.",
    "4 of 8 organisations; 4 due by 7 Oct 2009 at an even pace; 4 more needed in 175 days.",
    "3 of 6 organisations; 3 due by 7 Oct 2009 at an even pace; 3 more needed in 175 days.",
    "15 of 18 organisations; 15 due by 7 Oct 2009 at an even pace; 3 more needed in 175 days.",
    "0 of 2 events; 1 due by 7 Oct 2009 at an even pace; 2 booked (Equality and Diversity INSET day on 17 Nov 2009 and Celebration of Achievement on 10 Dec 2009) bring it to 2; 2 more needed in 175 days.",
    "2 of 5 organisations; 3 due by 7 Oct 2009 at an even pace, so 1 short; 3 more needed in 175 days.",
  ]);
});
