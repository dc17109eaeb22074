import type { MeasureShown, StatementShown } from "../../src/app/calls/states/statementState";
import { summaryOf } from "../../src/statementPage/throughStep";

const measure = (notUnderstood: readonly string[], there: string | null = null): MeasureShown => {
  return { sentence: "", understood: [], notUnderstood, priority: null, values: {}, there };
};

function summary(measures: readonly MeasureShown[], unread: readonly string[] = []): string {
  const shown: StatementShown = {
    year: "2009-10",
    settings: [],
    priorityFields: [],
    measureFields: [],
    countable: {},
    present: [],
    priorities: [],
    measures,
    unread,
    bringsAims: false,
  };
  return summaryOf(shown);
}

test("how many measures are proposed, and in how many something was not understood", () => {
  expect(
    summary([measure([]), measure(["by Christmas"]), measure(["of which 5"])], ["Hello."]),
  ).toBe(
    "3 success measures are proposed. Something was not understood in 2 of them: look there first. 1 sentence proposes nothing.",
  );
  expect(summary([measure(["by Christmas"])])).toBe(
    "1 success measure is proposed. Something was not understood in it: look there first.",
  );
  expect(summary([measure([]), measure([])])).toBe("2 success measures are proposed.");
});

test("measures that are there already are not counted", () => {
  expect(summary([measure(["by Christmas"], "SM1")])).toBe("");
});
