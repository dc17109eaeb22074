import vm from "node:vm";
import { googleClass } from "../../../../local/appsScript/declare/googleClass";
import { consoleText } from "../../../../local/appsScript/services/core/logging/consoleText";

/** What a script writes, made where scripts run. */
function written(expression: string): unknown {
  return vm.runInNewContext(`(${expression})`);
}

describe("console.log prints as on Google", () => {
  test.each([
    ["'text'", "text"],
    ["5", "5"],
    ["-0", "-0"],
    ["undefined", "undefined"],
    ["null", "null"],
    ["10n", "10n"],
    ["{ a: 1, b: [1, 'x'], 'two words': null }", "{ a: 1, b: [ 1, 'x' ], 'two words': null }"],
    ["[['a', 1.5], [true, undefined]]", "[ [ 'a', 1.5 ], [ true, undefined ] ]"],
    ["[1, , 3]", "[ 1, , 3 ]"],
    ["[[], {}]", "[ [], {} ]"],
    ['["it\'s", "line\\n"]', "[ 'it\\'s', 'line\\n' ]"],
    ["{ a: { b: { c: { d: 1 }, e: [[1]] } } }", "{ a: { b: { c: [Object], e: [Array] } } }"],
    ["new Map([['a', 1]])", "{}"],
    ["new (class Member { constructor() { this.name = 'Asha'; } })()", "{ name: 'Asha' }"],
    ["function add() {}", "[Function: add]"],
    ["[() => 1]", "[ [Function] ]"],
    ["/a+/g", "/a+/g"],
    ["[new Error('boom')]", "[ [Error: boom] ]"],
    ["Object.assign(new Error('boom'), { code: 4 })", "{ [Error: boom] code: 4 }"],
    ["(() => { const a = { n: 1 }; a.self = a; return a; })()", "{ n: 1, self: [Circular] }"],
  ])("%s", (expression, text) => {
    expect(consoleText([written(expression)])).toBe(text);
  });

  test("a Date is its own text, on its own and inside", () => {
    const date = new Date(2009, 9, 7);
    expect(consoleText([date])).toBe(String(date));
    expect(consoleText([[date]])).toBe(`[ ${String(date)} ]`);
  });

  test("items that are long together stand one below the other", () => {
    const rows = [
      ["Ashfield District Council", "Asha"],
      ["Tresham Institute", "Ben"],
    ];
    expect(consoleText([rows])).toBe(
      "[ [ 'Ashfield District Council', 'Asha' ],\n  [ 'Tresham Institute', 'Ben' ] ]",
    );
    expect(consoleText([{ total: 2, rows }])).toBe(
      "{ total: 2,\n  rows: \n   [ [ 'Ashfield District Council', 'Asha' ],\n     [ 'Tresham Institute', 'Ben' ] ] }",
    );
  });

  test("values after each other, and filled into a first text", () => {
    expect(consoleText(["a", 1, { b: "x" }])).toBe("a 1 { b: 'x' }");
    expect(consoleText(["%s has %d of %i (%j)", "Asha", "5", 7.9, { a: 1 }, "more"])).toBe(
      'Asha has 5 of 7 ({"a":1}) more',
    );
    expect(consoleText(["100%"])).toBe("100%");
    expect(consoleText(["%s and %s", "one"])).toBe("one and %s");
    expect(consoleText([])).toBe("");
  });

  test("an object of Google's says its name", () => {
    expect(consoleText([googleClass()<object>("Session").of({})])).toBe("Session");
  });
});
