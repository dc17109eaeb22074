import { toJsonText } from "../../../../local/preview/frame/legalValue";

describe("what a page may send to the script", () => {
  test("is text, numbers, yes and no, null, lists and plain objects", () => {
    expect(toJsonText([{ asAt: null, rows: [1, 2], yes: true }, "x"])).toBe(
      '[{"asAt":null,"rows":[1,2],"yes":true},"x"]',
    );
  });

  test("turns an item of a list that is undefined into null", () => {
    expect(toJsonText([[undefined, 1]])).toBe("[[null,1]]");
  });

  test.each([
    ["a Date", { on: new Date(0) }, "on"],
    ["undefined", { asAt: undefined }, "asAt"],
    ["a function", { run: () => 1 }, "run"],
    ["a Map", { by: new Map() }, "by"],
    ["a symbol", { of: Symbol("x") }, "of"],
    ["an object of a class", { error: new Error("x") }, "error"],
  ])("is never %s", (_what, value, place) => {
    expect(() => toJsonText([value])).toThrow(
      new TypeError(`Failed due to illegal value in property: ${place}`),
    );
  });

  test("is never something that holds itself", () => {
    const loop: Record<string, unknown> = {};
    loop.again = loop;
    expect(() => toJsonText([loop])).toThrow("Failed due to illegal value in property: again");
  });
});
