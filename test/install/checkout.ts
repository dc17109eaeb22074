import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../support/addOn";
import type { GoogleStandIn } from "./googleStandIn";

/** What `npm run push` and `npm run selftest` read. */
const NEEDED = [
  ".clasp.json",
  "appsscript.json",
  "build",
  "build.mjs",
  "dist",
  "LICENSE",
  "local",
  "package.json",
  "src",
  "tsconfig.json",
];

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** A copy of the project as somebody has it who has just installed it, with an account of Google's. */
export interface Checkout {
  readonly folder: string;
  /** `npx clasp …`, in a folder of the copy. */
  clasp(args: readonly string[], folder?: string): Promise<Ran>;
  /** What `npm run push` does once dist is built, as it is after `npm ci`. */
  push(...options: readonly string[]): Promise<Ran>;
  /** `npm run …` */
  npmRun(...args: readonly string[]): Promise<Ran>;
  remove(): void;
}

export function checkout(google: GoogleStandIn): Checkout {
  // clasp refuses folders that are reached by a link, as the temporary folder is on some machines.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "compact-install-")));
  for (const name of NEEDED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const account = join(folder, "account.json");
  writeFileSync(account, JSON.stringify({ tokens: { default: NOBODYS_ACCOUNT } }));
  const env = {
    ...process.env,
    NODE_OPTIONS: `--require=${join(__dirname, "toStandIn.cjs")}`,
    GOOGLE_STAND_IN: String(google.port),
    clasp_config_auth: account,
    npm_config_update_notifier: "false",
  };
  const run = (command: string, args: readonly string[], cwd: string): Promise<Ran> =>
    new Promise((done) => {
      execFile(command, args, { cwd, env, encoding: "utf8" }, (error, out, err) => {
        done({ code: error === null ? 0 : Number(error.code ?? 1), output: `${out}${err}` });
      });
    });
  return {
    folder,
    clasp: (args, within = "") => run("npx", ["clasp", ...args], join(folder, within)),
    push: (...options) => run("node", ["build/push.mjs", ...options], folder),
    npmRun: (...args) => run("npm", ["run", "--silent", ...args], folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** As `clasp login` leaves it; valid for so long that Google is not asked for another. */
const NOBODYS_ACCOUNT = {
  type: "authorized_user",
  client_id: "nobody",
  client_secret: "nothing",
  refresh_token: "none",
  access_token: "none",
  expiry_date: Date.UTC(2099, 0, 1),
};
