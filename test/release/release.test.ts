import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { ROOT } from "../support/addOn";

jest.setTimeout(60_000);

const CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n";
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A repository with something in `dist`, whose checks and build do nothing. */
function repository(changelog: string): string {
  const folder = mkdtempSync(join(tmpdir(), "compact-release-"));
  folders.push(folder);
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  cpSync(join(ROOT, "release"), join(folder, "release"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  mkdirSync(join(folder, "dist"));
  put("dist/compact.js", "function onOpen() {}\n");
  put("dist/appsscript.json", "{}\n");
  put(".gitignore", "node_modules\ndist/\n.build/\n");
  put("CHANGELOG.md", changelog);
  const scripts = { check: "node --version", build: "node --version" };
  put("package.json", JSON.stringify({ name: "tried", version: "0.1.0", private: true, scripts }));
  const git = (...args: readonly string[]): unknown => execFileSync("git", args, { cwd: folder });
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=t", "-c", "user.email=t@t.example", "commit", "-qm", "Begin");
  return folder;
}

function release(folder: string, ...args: readonly string[]): { exit: number | null; err: string } {
  const command = [join(folder, "release/release.mjs"), ...args];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: "utf8",
  });
  return { exit: status, err: stderr };
}

test("a release raises the version, closes the changelog's list and zips what can be pasted", () => {
  const folder = repository(CHANGELOG);
  expect(release(folder, "minor").exit).toBe(0);
  expect(readFileSync(join(folder, "package.json"), "utf8")).toContain('"version":"0.2.0"');
  expect(readFileSync(join(folder, "CHANGELOG.md"), "utf8")).toMatch(
    /## \[Unreleased\]\n\n## \[0\.2\.0\] - \d{4}-\d\d-\d\d\n\n### Added\n\n- A thing\.\n$/,
  );
  const zip = readFileSync(join(folder, ".build/release/compact-0.2.0.zip"));
  const files = unzipSync(Uint8Array.from(zip));
  expect(Object.keys(files).sort()).toEqual([
    "how to paste.html",
    "paste/appsscript.json",
    "paste/compact.js",
  ]);
  expect(strFromU8(files["paste/compact.js"] ?? new Uint8Array())).toBe("function onOpen() {}\n");
});

test("it commits and tags nothing", () => {
  const folder = repository(CHANGELOG);
  release(folder, "patch");
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: folder, encoding: "utf8" });
  expect(git("tag")).toBe("");
  expect(git("log", "--format=%s")).toBe("Begin\n");
});

test("what is not committed, an empty list and a word that is no version are refused first", () => {
  const changed = repository(CHANGELOG);
  writeFileSync(join(changed, "new.txt"), "");
  expect(release(changed, "patch")).toMatchObject({
    exit: 1,
    err: expect.stringContaining("new.txt"),
  });
  const nothingNew = release(repository("# Changelog\n\n## [Unreleased]\n"), "patch");
  expect(nothingNew).toMatchObject({ exit: 1, err: expect.stringContaining("Unreleased") });
  expect(release(changed, "big").exit).toBe(2);
  expect(readFileSync(join(changed, "package.json"), "utf8")).toContain('"version":"0.1.0"');
});

test("the page in the zip names every file that is to be pasted", () => {
  const page = readFileSync(join(ROOT, "release/howToPaste.html"), "utf8");
  for (const name of readdirSync(join(ROOT, "dist"))) {
    expect(page).toContain(`<code>paste/${name}</code>`);
  }
});
