import {
  countOf,
  describeFigure,
  levelOf,
  stepOf,
  tidyFigure,
} from "../../../src/domain/words/figure";
import { fc } from "../../support/fastCheck";

test.each([
  [0, "0"],
  [-0, "0"],
  [7, "7"],
  [-3, "-3"],
  [1250, "1,250"],
  [1234567.891, "1,234,567.89"],
  [7.25824, "7.26"],
  [2.5, "2.5"],
  [0.1 + 0.2, "0.3"],
  [0.004, "0.004"],
  [-0.0012345, "-0.0012"],
  [999.999, "1,000"],
  [1e15, "1000000000000000"],
  [1e21, "1e+21"],
])("%d reads %s", (figure, expected) => {
  expect(describeFigure(figure)).toBe(expected);
});

test("noise of decimals goes, whole numbers stay", () => {
  expect(tidyFigure(0.1 + 0.2)).toBe(0.3);
  expect(tidyFigure(2.9999999999999996)).toBe(3);
  expect(tidyFigure(9007199254740991)).toBe(9007199254740991);
  expect(Object.is(tidyFigure(-0), 0)).toBe(true);
});

test.each([
  [1, "organisations", "1 organisation"],
  [2, "organisations", "2 organisations"],
  [0, "organisations", "0 organisations"],
  [2, "organisation", "2 organisations"],
  [1, "completed TNAs", "1 completed TNA"],
  [3, "completed TNA", "3 completed TNA"],
  [1, "Master Classes", "1 Master Class"],
  [1, "policies", "1 policy"],
  [2, "policy", "2 policies"],
  [1, "young people", "1 young person"],
  [2, "person", "2 people"],
  [1, "staff", "1 staff"],
  [1, "business", "1 business"],
  [1, "days", "1 day"],
  [1.5, "days", "1.5 days"],
  [80, "%", "80%"],
  [80, "per cent", "80%"],
  [1500, "£", "£1,500"],
  [-5, "£", "-£5"],
  [12.5, "£", "£12.50"],
  [-0.75, "£", "-£0.75"],
  [5, "", "5"],
  [5, "  ", "5"],
  [1, "organisations (members)", "1 organisations (members)"],
])("%d of %j is %s", (figure, unit, expected) => {
  expect(countOf(figure, unit)).toBe(expected);
});

test.each([
  [6, "organisations", "6", "6"],
  [1250, "£", "£1,250", "£1,250"],
  [5, "%", "5%", "5 points"],
  [1, "per cent", "1%", "1 point"],
])("%d of %j is %s among others, and a step of %s", (figure, unit, level, step) => {
  expect([levelOf(figure, unit), stepOf(figure, unit)]).toEqual([level, step]);
});

test("any figure with any unit is said in a few words", () => {
  fc.assert(
    fc.property(fc.double(), fc.string({ unit: "binary" }), (figure, unit) => {
      expect(countOf(figure, unit).length).toBeLessThan(90);
    }),
  );
});

test.each([
  [15, "day", "15 days"],
  [1, "days lost", "1 day lost"],
  [15, "day lost", "15 days lost"],
  [1, "hours of training", "1 hour of training"],
  [2, "job for young people", "2 jobs for young people"],
  [1000, "£ saved", "£1,000 saved"],
  [1, "£ saved", "£1 saved"],
  [1, "fiestas", "1 fiesta"],
  [1, "orchestras", "1 orchestra"],
  [1, "policies", "1 policy"],
  [2, "cyclist", "2 cyclists"],
  [2, "synergy", "2 synergies"],
  [2, "church", "2 churches"],
  [2, "chart", "2 charts"],
  [2, "Charter", "2 Charter"],
  [2, "planTNA", "2 planTNA"],
  [0.04, "%", "0.04%"],
  [8.46, " Percent ", "8.5%"],
  [5, "% of members", "5 % of members"],
  [5, "of 100%", "5 of 100%"],
  [5, " £", "£5"],
  [5, "in £", "5 in £"],
  [2, "", "2"],
  [2, "10", "2 10"],
])("%d of %j is %s", (figure, unit, expected) => {
  expect(countOf(figure, unit)).toBe(expected);
});
