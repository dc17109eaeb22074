// How Stryker runs the suites of bundle.mjs: in its own process, of those that reach a mutant first the tests
// that killed the last ones in the same file.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { declareSuites, isOutOfTime, runDeclared, suiteOf, suitesIn } from "./suites.mjs";

/** What the mutated code shares with whoever runs it, under Stryker's own name for it. */
globalThis.__stryker__ ??= {};
const shared = globalThis.__stryker__;

/**
 * In suites of no more tests than this each test is asked alone which code it reaches: what is remembered of a
 * Compact that several share would otherwise be reached by the first alone. Longer suites are tables of cases,
 * each with a Compact of its own.
 */
const ASKED_ALONE = 200;

/** How long a test of each suite takes on average: from the first run, for the processes of the others. */
const TIMES = ".build/mutants/times.json";

/** So many of the last killers in a file are tried before all others. */
const KILLERS = 12;

/** Suites that reach nearly everything, in hundreds of cases, and test this alone: by their names, then whose file. */
const ONLY_FOR = [
  [/^checks\/email/, /[\\/]src[\\/]checks[\\/]email/],
  [/^checks/, /[\\/]src[\\/]checks/],
];

function isTestedBy(file, suite) {
  const only = ONLY_FOR.find(([name]) => name.test(suite));
  return only === undefined || only[1].test(file);
}

function asResult({ id, time, error }) {
  const base = { id, name: id, timeSpentMs: time };
  return error === undefined
    ? { ...base, status: TestStatus.Success }
    : { ...base, status: TestStatus.Failed, failureMessage: String(error.message ?? error) };
}

/** By suite, milliseconds a test. */
function meanTimes(done) {
  const times = new Map();
  for (const { id, time } of done)
    times.set(suiteOf(id), [...(times.get(suiteOf(id)) ?? []), time]);
  const mean = (some) => some.reduce((sum, time) => sum + time, 0) / some.length;
  return Object.fromEntries([...times].map(([suite, some]) => [suite, mean(some)]));
}

class SuitesRunner {
  #load = () => ({});
  #times = null;
  #killersIn = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.#load = suitesIn(resolve(".build/mutants/suites.js"));
  }

  async dryRun() {
    shared.mutantCoverage = { static: {}, perTest: {} };
    const done = [];
    for (const suite of Object.keys(this.#load())) {
      const ids = [...declareSuites(this.#load(), [suite]).values()];
      const turns = ids.length > ASKED_ALONE ? [ids] : ids.map((id) => [id]);
      for (const turn of turns) done.push(...(await this.#run(turn)));
    }
    writeFileSync(TIMES, JSON.stringify(meanTimes(done)));
    const { mutantCoverage } = shared;
    return { status: DryRunStatus.Complete, tests: done.map(asResult), mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    const wanted = (testFilter ?? this.#allIds()).filter((id) =>
      isTestedBy(sandboxFileName, suiteOf(id)),
    );
    const killers = this.#killersIn.get(sandboxFileName) ?? [];
    const tried = killers.filter((id) => wanted.includes(id));
    shared.mutantCoverage = undefined;
    shared.hitLimit = hitLimit;
    shared.hitCount = hitLimit === undefined ? undefined : 0;
    let done = await this.#run(tried, activeMutant.id);
    if (done.every(({ error }) => error === undefined)) {
      const others = wanted.filter((id) => !tried.includes(id));
      done = [...done, ...(await this.#run(others, activeMutant.id))];
    }
    const killer = done.find(({ error }) => error !== undefined)?.id;
    if (killer !== undefined) {
      const others = killers.filter((id) => id !== killer);
      this.#killersIn.set(sandboxFileName, [killer, ...others].slice(0, KILLERS));
    }
    const hasLooped = done.some(({ error }) => isOutOfTime(error));
    return toMutantRunResult(
      determineHitLimitReached(shared.hitCount, shared.hitLimit) ??
        (hasLooped
          ? { status: DryRunStatus.Timeout, reason: "a test that never ends" }
          : { status: DryRunStatus.Complete, tests: done.map(asResult) }),
    );
  }

  #allIds() {
    const suites = this.#load();
    return [...declareSuites(suites, Object.keys(suites)).values()];
  }

  /** The quickest first: most mutants are killed by any of many tests. */
  #inOrder(suites) {
    if (this.#times === null && existsSync(TIMES)) {
      this.#times = JSON.parse(readFileSync(TIMES, "utf8"));
    }
    const timeOf = (suite) => this.#times?.[suite] ?? 0;
    return [...suites].sort((a, b) => timeOf(a) - timeOf(b));
  }

  /** With the mutant from the first line on, as what suites work out before their tests is asked about in them. */
  async #run(wanted, mutant) {
    if (wanted.length === 0) return [];
    shared.activeMutant = mutant;
    try {
      const ids = this.#declare(wanted);
      if (ids instanceof Error) return [{ id: wanted[0], time: 0, error: ids }];
      const isWanted = new Set(wanted);
      return await runDeclared(
        ids,
        (id) => isWanted.has(id),
        (id) => {
          shared.currentTestId = id;
        },
      );
    } finally {
      shared.activeMutant = undefined;
      shared.currentTestId = undefined;
    }
  }

  /** The tests by id; the error where a suite that holds them cannot be loaded. */
  #declare(wanted) {
    try {
      return declareSuites(this.#load(), this.#inOrder(new Set(wanted.map(suiteOf))));
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "suites", SuitesRunner)];
