// Runs suites of the one file that bundle.mjs makes, with Jest's own runner, in this process and as often as
// one likes.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { compileFunction, Script } from "node:vm";
import { expect } from "expect";
import {
  addEventHandler,
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  getState,
  it,
  removeEventHandler,
  resetState,
  run,
  test,
} from "jest-circus";

Object.assign(globalThis, {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  test,
});
// The zone of the manifest, as test/support/londonTime.mjs gives it to Jest.
process.env.TZ = "Europe/London";

/**
 * What loads the suites of a file, by name: read and compiled once, and with every module in it made anew
 * each time it is called, so that nothing that one run remembers is known to the next.
 */
export function suitesIn(path) {
  const load = compileFunction(readFileSync(path, "utf8"), ["module", "require", "__dirname"], {
    filename: path,
  });
  const require = createRequire(path);
  return () => {
    const module = { exports: {} };
    load(module, require, dirname(path));
    return module.exports;
  };
}

const testsIn = (block) =>
  block.children.flatMap((child) => (child.type === "test" ? [child] : testsIn(child)));

/** The names from the suite down; of several tests of one name, with their number. */
function idsOf(tests) {
  const seen = new Map();
  return new Map(
    tests.map((test) => {
      const names = [];
      for (let at = test; at.parent; at = at.parent) names.unshift(at.name);
      const name = names.join(" > ");
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [test, times === 1 ? name : `${name} (${times})`];
    }),
  );
}

/** Of which suite a test is, by its id. */
export const suiteOf = (id) => id.slice(0, id.indexOf(" > "));

/** Several times what the slowest test takes, in milliseconds: one that lasts so long never ends. */
const TOO_LONG = 10_000;

const LONGEST = new Script("globalThis.testToRun()");

/** A test whose code never ends fails, which Jest's own limit does for none that does not wait. */
function endInTime(test) {
  const { fn } = test;
  test.fn = function () {
    globalThis.testToRun = () => fn.call(this);
    return LONGEST.runInThisContext({ timeout: TOO_LONG });
  };
}

/** Whether an error says that a test was ended because it never would have. */
export const isOutOfTime = (error) => error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";

function keepOnly(block, isWanted) {
  for (const child of block.children) if (child.type !== "test") keepOnly(child, isWanted);
  block.children = block.children.filter((child) =>
    child.type === "test" ? isWanted(child) : child.children.length > 0,
  );
}

/** The tests of these suites, by id, declared and not run. */
export function declareSuites(suites, names) {
  resetState();
  for (const name of names) {
    describe(name, () => {
      suites[name]();
    });
  }
  return idsOf(testsIn(getState().rootDescribeBlock));
}

/**
 * Runs those of the tests declared last whose ids are wanted, and none after the first that fails; `onStart` is
 * told the id of each. Returns what was run: id, milliseconds, and the first error if there was one.
 */
export async function runDeclared(ids, isWanted, onStart = () => {}) {
  const state = getState();
  keepOnly(state.rootDescribeBlock, (test) => isWanted(ids.get(test)));
  testsIn(state.rootDescribeBlock).forEach(endInTime);
  const done = [];
  let hasFailed = false;
  const handler = ({ name, test }) => {
    if (name === "test_start" && hasFailed) test.mode = "skip";
    if (name === "test_start") onStart(ids.get(test));
    if (name !== "test_done") return;
    hasFailed ||= test.errors.length > 0;
    done.push({ id: ids.get(test), time: test.duration ?? 0, error: test.errors[0]?.[0] });
  };
  addEventHandler(handler);
  try {
    const { unhandledErrors } = await run();
    if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join("\n"));
  } finally {
    removeEventHandler(handler);
  }
  return done;
}
