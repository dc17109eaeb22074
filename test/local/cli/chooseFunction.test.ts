import { chooseFunction } from "../../../local/cli/chooseFunction";

test.each([
  ["the only function", "function work() {}", "work"],
  ["main before others", "function a() {} function main() { b(); } function b() {}", "main"],
  ["the one that nothing else calls", "function top() { helper(); } function helper() {}", "top"],
  ["not a private one", "function a() {} function b_() {}", "a"],
  ["not one that Google calls", "function onOpen() {} function doIt() {}", "doIt"],
  ["a trigger where there is nothing else", "function onOpen() {}", "onOpen"],
  ["a function in a var", "var work = function () {}; const other = () => {};", "work"],
  ["after preparation", "const ss = SpreadsheetApp.getActive(); let n = 0; function go() {}", "go"],
  ["after an assignment", "function go() {} this.x = go;", "go"],
  ["nothing, where the file does its work itself", "function a() {} function b() {} a();", null],
  ["after work that has nothing to do with it", "Object.freeze({}); function go() {}", "go"],
  ["nothing, where work is all that can be told", "log(1); function a() {} function b() {}", null],
  ["nothing, where a function is handed on", "[1].forEach(show); function show() {}", null],
  ["nothing, with a loop at the top", "function a() {} for (const x of [1]) a(x);", null],
  [
    "nothing, with a function called at once",
    "(function () { work(); })(); function work() {}",
    null,
  ],
  ["nothing, where there is nothing", "'use strict'; const a = 1;", null],
  ["nothing, where it is no script", "function (", null],
])("runs %s", (_which, source, expected) => {
  expect(chooseFunction(source, undefined)).toBe(expected);
});

test("runs what it is told to, whatever the file does", () => {
  expect(chooseFunction("a(); function a() {} function b() {}", "b")).toBe("b");
});

test("asks where it cannot tell", () => {
  expect(() =>
    chooseFunction("function a() {} function b() { c_() } function c_() {}", undefined),
  ).toThrow("The script has several functions. Say which one to run with --function NAME: a, b.");
});
