const UNRELEASED = /^## \[Unreleased\]\n+(?=### )/m;

/**
 * The text of CHANGELOG.md (as keepachangelog.com has it) with what was unreleased put under a
 * version and its day, `2026-11-27`. Null where nothing is listed as unreleased.
 */
export function releasedChangelog(text, version, day) {
  if (!UNRELEASED.test(text)) return null;
  return text.replace(UNRELEASED, `## [Unreleased]\n\n## [${version}] - ${day}\n\n`);
}
