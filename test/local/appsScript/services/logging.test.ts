import vm from "node:vm";
import { SimulatedClock } from "../../../../local/appsScript/services/clock";
import { javaText } from "../../../../local/appsScript/services/core/logging/javaText";
import { LOGGER } from "../../../../local/appsScript/services/core/logging/logHost";
import { CONSOLE } from "../../../../local/appsScript/services/core/logging/scriptConsole";
import { SESSION } from "../../../../local/appsScript/services/core/session";
import type { Held } from "../asScript";
import { held } from "./held";

const clock = new SimulatedClock(new Date("2009-10-07T13:05:09Z"));

function loggedBy(log: (logger: Held<GoogleAppsScript.Base.Logger>) => void): {
  printed: unknown[];
  kept: string;
} {
  const printed: unknown[] = [];
  const logger = held(
    LOGGER.of({
      clock,
      zone: "Europe/London",
      print: (_level, values) => printed.push(...values),
      lines: [],
    }),
  );
  log(logger);
  return { printed, kept: logger.getLog() };
}

describe("Logger", () => {
  test.each([
    ["text", "text"],
    [5, "5.0"],
    [-0.5, "-0.5"],
    [1e7, "1.0E7"],
    [123456789.5, "1.234567895E8"],
    [0.0001, "1.0E-4"],
    [0, "0.0"],
    [true, "true"],
    [null, "null"],
    [undefined, "null"],
    [["a", undefined], "[a, null]"],
    [new Map([["a", 1]]), "{}"],
    [new Date("2009-12-07T13:05:09Z"), "Mon Dec 07 13:05:09 GMT 2009"],
    [["a", 1, [true]], "[a, 1.0, [true]]"],
    [{ a: 1, b: { c: "x" } }, "{a=1.0, b={c=x}}"],
    [new Date("2009-10-07T13:05:09Z"), "Wed Oct 07 14:05:09 GMT+01:00 2009"],
    [SESSION.of({ email: "", zone: "" }), "Session"],
  ])("prints %p as Java does", (value, text) => {
    expect(javaText(value, "Europe/London")).toBe(text);
  });

  test("fills in a format; what stands for text is Java's text", () => {
    const { printed } = loggedBy((logger) =>
      logger.log("%s of %d, %.1f%% (%s)", 5, 27, 18.52, ["a", 1]),
    );
    expect(printed).toEqual(["5.0 of 27, 18.5% ([a, 1.0])"]);
  });

  test("text with percent signs and nothing to fill in stays as it is", () => {
    expect(loggedBy((logger) => logger.log("100% done")).printed).toEqual(["100% done"]);
  });

  test("of a record with a message the message is printed", () => {
    expect(loggedBy((logger) => logger.log({ message: "Done", rows: 5 })).printed).toEqual([
      "Done",
    ]);
  });

  test("an error is printed with its name, wherever it was made", () => {
    const error: unknown = vm.runInNewContext("new TypeError('Not a date')");
    expect(loggedBy((logger) => logger.log(error)).printed).toEqual(["TypeError: Not a date"]);
  });

  test("keeps a log of the run, which can be cleared", () => {
    expect(loggedBy((logger) => logger.log("a").log("b")).kept).toBe(
      "Wed Oct 07 14:05:09 BST 2009 INFO: a\nWed Oct 07 14:05:09 BST 2009 INFO: b\n",
    );
    expect(loggedBy((logger) => void logger.log("a").clear()).kept).toBe("");
  });
});

describe("console", () => {
  test("passes on what it gets with its level, and times", () => {
    const printed: unknown[] = [];
    const console = held(
      CONSOLE.of({
        clock,
        zone: "GMT",
        print: (level, values) => printed.push([level, ...values]),
        timers: new Map(),
      }),
    );
    const thing = {};
    console.log("a %s", thing);
    console.info("b");
    console.warn("c");
    console.error("d");
    console.time("work");
    clock.sleep(1500);
    console.timeEnd("work");
    console.timeEnd("other");
    expect(printed).toEqual([
      ["log", "a %s", thing],
      ["info", "b"],
      ["warn", "c"],
      ["error", "d"],
      ["log", "work: 1500ms"],
    ]);
  });
});
