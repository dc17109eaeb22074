import { isCallable, resultAsJson } from "../../../../local/preview/worker/scriptValues";

describe("what a page gets of a function's result", () => {
  test("is plain data as JSON text", () => {
    expect(resultAsJson({ ok: true, list: [1, "two", null] })).toBe(
      '{"ok":true,"list":[1,"two",null]}',
    );
  });

  test.each([
    ["a Date anywhere in it", { on: [new Date(0)] }],
    ["a number that is none", [Number.NaN]],
    ["an infinite number", Number.POSITIVE_INFINITY],
    ["a function", { run: () => 1 }],
    ["a Map", new Map()],
    ["nothing", undefined],
  ])("is a bare null for %s, as on Google", (_what, value) => {
    expect(resultAsJson(value)).toBeNull();
  });

  test("is a bare null for what holds itself", () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(resultAsJson(loop)).toBeNull();
  });
});

describe("the functions that a page may call", () => {
  const topLevel = ["callReadProgress", "helper_"];

  test("are those of the project's top level", () => {
    expect(isCallable("callReadProgress", topLevel)).toBe(true);
    expect(isCallable("nowhere", topLevel)).toBe(false);
  });

  test("are never private ones or members of an object", () => {
    expect(isCallable("helper_", topLevel)).toBe(false);
    expect(isCallable("App.callReadProgress", ["App.callReadProgress"])).toBe(false);
  });
});
