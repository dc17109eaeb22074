import { spawn } from "node:child_process";

/** Opens the address in the person's browser; does nothing where there is no screen. */
export function openBrowser(url: string): void {
  const command = openCommand();
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, url], { stdio: "ignore", detached: true });
  // The address is printed too: without a browser nothing is lost.
  child.on("error", () => undefined);
  child.unref();
}

function openCommand(): readonly [string, ...string[]] | null {
  if (process.env.CI || process.env.SSH_CONNECTION || !process.stdout.isTTY) return null;
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["cmd", "/c", "start", ""];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? ["xdg-open"] : null;
}
