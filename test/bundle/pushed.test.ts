import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import { ROOT } from "../support/addOn";

const script = readFileSync(join(ROOT, "dist/compact.js"), "utf8");

test("clasp pushes the manifest, one script and the sidebar page, and nothing else", () => {
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
      "dist/compact.js",
      "dist/sidebar.html",
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

test("the script is ES2019 and loads where there is nothing but the language", () => {
  expect(() => parse(script, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  const bare = createContext({});
  expect(() => runInContext(script, bare)).not.toThrow();
});

test("loading it initialises no report writer", () => {
  // The packed writer is text until a report is made: none of docx's own words is in the script.
  expect(script).not.toContain("w:document");
  expect(script).not.toContain("wordprocessingml/2006");
});

test("its functions are declared at the top level, where Google finds them", () => {
  const declared = parse(script, { ecmaVersion: 2019, sourceType: "script" }).body.flatMap(
    (node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []),
  );
  expect(declared).toEqual(
    expect.arrayContaining(["onOpen", "onEdit", "updateProgress", "callUpdateProgress"]),
  );
  expect(declared.filter((name) => name.endsWith("_"))).toEqual([]);
});
