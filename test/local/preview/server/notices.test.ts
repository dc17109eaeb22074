import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../../support/addOn";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "compact-page-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("each script of the preview has the notices of what is in it at its head", () => {
  // In a process of its own: jest's realm is not one that esbuild runs in.
  const build = `import { buildPreviewPage } from "./build/previewPage.mjs";
    await buildPreviewPage({ outDir: ${JSON.stringify(folder)} });`;
  execFileSync(process.execPath, ["--input-type=module", "-e", build], { cwd: ROOT });
  const textOf = (name: string): string => readFileSync(join(folder, name), "utf8");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts).toContain("worker.js");
  for (const name of scripts) expect(textOf(name)).toMatch(/^\/\*\ncompact \S+ \(MIT\)\n/);
  expect(textOf("frame.html")).toContain("Copyright (c) 2026 the Compact contributors");
  const grid = textOf(scripts.find((name) => name.startsWith("gridView")) ?? "");
  const head = grid.slice(0, grid.indexOf("*/"));
  expect(head).toMatch(/\n@univerjs\/core \S+ \(Apache-2\.0\)\n/);
  expect(head).toMatch(/\nreact \S+ \(MIT\)\n {4}Copyright \(c\) /);
  expect(head).toContain("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION");
});
