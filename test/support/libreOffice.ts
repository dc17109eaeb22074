import { spawnSync } from "node:child_process";

/** Whether this machine makes PDFs. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}
