import { script } from "./script.mjs";

/** `selfTest.js`: goes beside the add-on into a script of its own, for a maintainer to run once. */
export function selfTestScript() {
  return script("selfTest.js", {
    options: {
      entryPoints: ["src/selfTest/selfTest.ts"],
      format: "iife",
      globalName: "selfTest",
    },
    before: "function selfTest_() {",
    after: [
      "return selfTest;",
      "}",
      "function runSelfTest() { return selfTest_().runSelfTest(); }",
      "function continueSelfTest() { selfTest_().continueSelfTest(); }",
    ].join("\n"),
  });
}
