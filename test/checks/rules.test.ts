import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkCompact } from "../../src/checks/checkCompact";
import { RULES } from "../../src/checks/rules";
import type { Problem } from "../../src/domain/problem";
import { parseCompact } from "../../src/tables/compact";
import { aCompact, aDay, gridsOf } from "../support/builders";
import type { CasesByRule, Given, RuleCases } from "./cases/ruleCases";

const FOLDER = join(__dirname, "cases");

/** Every file of cases, so that those of a new rule are a new file and nothing else. */
const FILES = readdirSync(FOLDER)
  .filter((file) => file.endsWith("Cases.ts") && file !== "ruleCases.ts")
  .flatMap((file): CasesByRule[] => Object.values(jest.requireActual(join(FOLDER, file))));

const CASES: readonly (readonly [string, RuleCases])[] = FILES.flatMap((cases) =>
  Object.entries(cases),
);

function problemsOf(rule: string, { tabs, ...parts }: Given): readonly Problem[] {
  const compact =
    tabs === undefined
      ? aCompact(parts)
      : parseCompact(
          [...gridsOf(parts).filter(({ name }) => !tabs.some((tab) => tab.name === name)), ...tabs],
          aDay(parts.today ?? "2009-10-07"),
        );
  return checkCompact(compact).filter((problem) => problem.rule === rule);
}

test("every rule has a case in which it fires and one in which it is quiet", () => {
  const covered = CASES.filter(
    ([, { fires, quiet }]) => Object.keys(fires).length > 0 && Object.keys(quiet).length > 0,
  ).map(([rule]) => rule);
  expect(covered.sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("every rule is declared once", () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(CASES)("%s", (rule, { fires, quiet }) => {
  test.each(Object.entries(fires))("fires: %s", (_, { given, says, suggestions, first }) => {
    const problems = problemsOf(rule, given);
    expect(problems.map(({ message }) => message)).toEqual(says);
    if (suggestions) expect(problems.map(({ suggestion }) => suggestion)).toEqual(suggestions);
    if (first) expect(problems[0]).toMatchObject(first);
  });

  test.each(Object.entries(quiet))("is quiet: %s", (_, given) => {
    expect(problemsOf(rule, given)).toEqual([]);
  });
});
