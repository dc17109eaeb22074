// Makes a release on this machine: `npm run release -- patch` (or minor, major, or a version). Checks
// everything, raises the version, closes the CHANGELOG's list, builds, and zips what can be pasted into
// a script by hand. Nothing is committed and nothing is pushed anywhere: it ends with what to do next.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { releasedChangelog } from "./changelog.mjs";
import { releaseZip } from "./releaseZip.mjs";

const ROOT = new URL("../", import.meta.url);
const CHANGELOG = new URL("CHANGELOG.md", ROOT);
const OUT = new URL(".build/release/", ROOT);

const [step, ...others] = process.argv.slice(2);
if (step === undefined || others.length > 0 || !/^(patch|minor|major|\d+\.\d+\.\d+)$/.test(step)) {
  end(2, "Say which release it is: npm run release -- patch (or minor, major, or 1.2.3).");
}
const changed = execFileSync("git", ["status", "--porcelain"], { cwd: ROOT, encoding: "utf8" });
if (changed !== "") end(1, `Commit or put away first what has changed:\n${changed.trimEnd()}`);
// Before the long work: what would stop it at its end.
released("0.0.0");

run("npm", "run", "check");
run("npm", "version", step, "--no-git-tag-version", "--allow-same-version");
const { version } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));
writeFileSync(CHANGELOG, released(version));
run("npm", "run", "build");

mkdirSync(OUT, { recursive: true });
const zip = new URL(`compact-${version}.zip`, OUT);
writeFileSync(zip, releaseZip(new URL("dist/", ROOT)));
end(
  0,
  [
    `Version ${version} is in .build/release/compact-${version}.zip. Nothing was committed or pushed. Next:`,
    `  git commit -am "Release ${version}" && git tag v${version}`,
    "  npm run push            to Google, where that is wanted",
  ].join("\n"),
);

function released(version) {
  const day = new Date().toISOString().slice(0, 10);
  const text = releasedChangelog(readFileSync(CHANGELOG, "utf8"), version, day);
  return text ?? end(1, "CHANGELOG.md lists nothing under Unreleased: say there what is new.");
}

function run(...command) {
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) end(1, `No release was made: "${command.join(" ")}" failed, see above.`);
}

function end(exitCode, sentence) {
  (exitCode === 0 ? console.log : console.error)(sentence);
  process.exit(exitCode);
}
