import { spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { join } from "node:path";

/** Editors write a file in several steps. */
const PAUSE_MS = 150;

/**
 * Rebuilds the add-on when something in `src` changes, and says when `dist` has changed.
 * Returns what ends the watching.
 */
export function watchSources(
  root: string,
  changed: () => void,
  say: (sentence: string) => void,
): () => void {
  const rebuild = afterPause(() => {
    const build = spawn(process.execPath, [join(root, "build.mjs")], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    build.on("exit", (code) => {
      if (code !== 0) say("The add-on could not be built: the preview still shows the last one.");
    });
  });
  const watchers = [
    watchFolder(join(root, "src"), rebuild),
    watchFolder(join(root, "dist"), afterPause(changed)),
  ];
  return () => {
    for (const stop of watchers) stop();
  };
}

function watchFolder(folder: string, changed: () => void): () => void {
  if (!existsSync(folder)) return () => undefined;
  const watcher = watch(folder, { recursive: true, persistent: false }, changed);
  watcher.on("error", () => undefined);
  return () => watcher.close();
}

function afterPause(work: () => void): () => void {
  let timer: NodeJS.Timeout | null = null;
  return () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(work, PAUSE_MS).unref();
  };
}
