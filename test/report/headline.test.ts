import { headline } from "../../src/report/headline";
import type { Status } from "../../src/tables/status";

test.each<[readonly Status[], string]>([
  [[], "No success measure has been set yet."],
  [["Missed"], "The one success measure is missed."],
  [["On course", "On course"], "Both success measures are on course."],
  [["Achieved", "Achieved", "Achieved"], "All 3 success measures are achieved."],
  [
    ["At risk", "On course", "On course"],
    "2 of 3 success measures are on course and 1 is at risk.",
  ],
  [
    ["Not judged", "Off course", "Achieved", "On course", "On course"],
    "1 of 5 success measures is achieved, 2 are on course, 1 is off course and 1 is not judged.",
  ],
])("%j", (statuses, sentence) => {
  expect(headline(statuses.map((status) => ({ status })))).toBe(sentence);
});
