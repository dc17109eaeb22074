import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

test("docs/architecture.md shows the layers as they are declared (npm run docs writes them again)", () => {
  const path = join(ROOT, "docs/architecture.md");
  const script = `
    import { readFileSync } from "node:fs";
    import { withLayers } from "./layers/picture.mjs";
    process.stdout.write(withLayers(readFileSync(${JSON.stringify(path)}, "utf8")));
  `;
  const written = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(readFileSync(path, "utf8")).toBe(written);
});

test.each([
  "README.md",
  "docs/architecture.md",
  "docs/guide.md",
  "docs/meetings.md",
  "docs/report.md",
  "docs/unproven.md",
  "local/appsScript/README.md",
  "local/cli/README.md",
  "local/preview/README.md",
  "local/sheets/README.md",
])("%s names no file or folder that is not there", (page) => {
  const text = readFileSync(join(ROOT, page), "utf8");
  const named = [...text.matchAll(/`((?:src|local|test|docs|layers|build|bench)\/[\w./-]+)`/g)].map(
    ([, path = ""]) => join(ROOT, path),
  );
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path = ""]) =>
    join(ROOT, dirname(page), path),
  );
  expect([...named, ...linked].filter((path) => !existsSync(path))).toEqual([]);
});
