import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { ROOT } from "../support/addOn";

const SCRIPTS = ["compact.js", "report.js"].map(
  (name) => [name, readFileSync(join(ROOT, "dist", name), "utf8")] as const,
);

function scriptNamed(name: string): string {
  return SCRIPTS.find(([each]) => each === name)?.[1] ?? "";
}

test("clasp pushes the manifest, two scripts and the pages, and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "compact-clasp-"));
  try {
    cpSync(join(ROOT, "dist"), join(folder, "dist"), { recursive: true });
    const settings = JSON.parse(readFileSync(join(ROOT, ".clasp.json"), "utf8"));
    const filled = { ...settings, scriptId: "1".repeat(57) };
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify(filled));
    const clasp = join(ROOT, "node_modules/.bin/clasp");
    const status = execFileSync(clasp, ["show-file-status", "--json"], {
      cwd: folder,
      encoding: "utf8",
    });
    const { filesToPush } = JSON.parse(status) as { filesToPush: string[] };
    expect([...filesToPush].sort()).toEqual([
      "dist/appsscript.json",
      "dist/balancePage.html",
      "dist/compact.js",
      "dist/importPage.html",
      "dist/meetingPage.html",
      "dist/membersPage.html",
      "dist/menuPage.html",
      "dist/newYearPage.html",
      "dist/regionPage.html",
      "dist/report.js",
      "dist/sidebar.html",
      "dist/statementPage.html",
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the manifest asks for exactly the scopes of the design", () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, "dist/appsscript.json"), "utf8"));
  expect(manifest.oauthScopes).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/drive.file",
    "https://www.googleapis.com/auth/script.container.ui",
    "https://www.googleapis.com/auth/script.scriptapp",
    "https://www.googleapis.com/auth/script.send_mail",
  ]);
});

describe.each(SCRIPTS)("%s", (_name, script) => {
  test("is ES2019 and loads where there is nothing but the language", () => {
    expect(() => parse(script, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
    expect(() => runInContext(script, createContext({}))).not.toThrow();
  });

  test("only declares functions when it is evaluated", () => {
    const { body } = parse(script, { ecmaVersion: 2019, sourceType: "script" });
    const work = body.filter(
      (node) =>
        node.type !== "FunctionDeclaration" &&
        !(node.type === "VariableDeclaration" && node.declarations.every(({ init }) => !init)),
    );
    expect(work).toEqual([]);
  });

  test("begins with the notices of what is in it", () => {
    expect(script).toMatch(
      /^\/\*\ncompact \S+ \(MIT\)\n {4}Copyright \(c\) \d+ the Compact contrib/,
    );
    expect(script).toMatch(
      /\nfastest-levenshtein 1\.0\.16 \(MIT\)\n {4}Copyright \(c\) 2020 Kasper/,
    );
    expect(script).toContain("Permission is hereby granted, free of charge");
  });
});

test("what docx, and what it carries, ask to be said stands at the head of the report writer", () => {
  const head = scriptNamed("report.js").slice(0, 6_000);
  expect(head).toMatch(/\ndocx \S+ \(MIT\)\n {4}Copyright \(c\) 2016 Dolan\n/);
  expect(head).toMatch(/\nnanoid \S+ \(MIT\)\n/);
  expect(head).toMatch(/\nsynchronous-promise \S+ \(BSD-3-Clause\)\n/);
  expect(head).toContain("Redistribution and use in source and binary forms");
});

test("the order in which Google loads the scripts makes no difference", () => {
  for (const scripts of [SCRIPTS, [...SCRIPTS].reverse()]) {
    const realm = createContext({});
    for (const [, script] of scripts) runInContext(script, realm);
    expect(runInContext("typeof reportWriter_().toDocx", realm)).toBe("function");
    expect(runInContext("typeof compact_().sidebarCalls().callMakeReport", realm)).toBe("function");
  }
});

test("our own functions keep their names, in both scripts", () => {
  expect(scriptNamed("compact.js")).toContain("function judgeMeasures(");
  expect(scriptNamed("report.js")).toContain("function reportToDocx(");
});

test("its functions are declared at the top level, where Google finds them", () => {
  const declared = SCRIPTS.flatMap(([, script]) =>
    parse(script, { ecmaVersion: 2019, sourceType: "script" }).body.flatMap((node) =>
      node.type === "FunctionDeclaration" ? [node.id.name] : [],
    ),
  );
  expect(declared).toEqual(
    expect.arrayContaining(["onOpen", "onEdit", "updateProgress", "callUpdateProgress"]),
  );
  // Google lets no page call these, and offers them in no list.
  expect(declared.filter((name) => name.endsWith("_"))).toEqual(["compact_", "reportWriter_"]);
});
