import { execFile, spawn } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../support/addOn";
import { type GoogleStandIn, NOBODYS_TOKENS } from "./googleStandIn";

/** What `npm run push` and `npm run selftest` read and leave as it is. */
const READ = [
  "appsscript.json",
  "build",
  "build.mjs",
  "LICENSE",
  "local",
  "package.json",
  "src",
  "tsconfig.json",
];
/** What clasp and the build write. */
const WRITTEN = [".build", ".clasp.json", "dist"];
/** Of those, what is there once `npm ci` is through. */
const BUILT = [".clasp.json", "dist"];

/** Where npx finds it. */
const CLASP = join(ROOT, "node_modules/.bin/clasp");

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** A copy of the project as somebody has it who has just installed it, with an account of Google's. */
export interface Checkout {
  readonly folder: string;
  /** `npx clasp login`, with a browser that agrees to what it is asked. */
  logIn(): Promise<Ran>;
  /** `npx clasp …` */
  npxClasp(args: readonly string[]): Promise<Ran>;
  /** What `npx clasp …` runs, in a folder of the copy. */
  clasp(args: readonly string[], folder?: string): Promise<Ran>;
  /** What `npm run push` does once dist is built, as it is after `npm ci`. */
  push(...options: readonly string[]): Promise<Ran>;
  /** `npm run selftest -- --push` once the self-test is built. */
  pushSelfTest(): Promise<Ran>;
  /** `npm run …` */
  npmRun(...args: readonly string[]): Promise<Ran>;
}

/** A folder with what the commands read: copied once, for one checkout after the other. */
export function checkoutFolder(): string {
  // clasp refuses folders that are reached by a link, as the temporary folder is on some machines.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "compact-install-")));
  copy(READ, folder);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** What an earlier checkout in the folder has written goes. */
export function checkout(folder: string, google: GoogleStandIn): Checkout {
  for (const name of WRITTEN) rmSync(join(folder, name), { recursive: true, force: true });
  copy(BUILT, folder);
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
  const logIn = (): Promise<Ran> =>
    new Promise((done) => {
      rmSync(account);
      const child = spawn("npx", ["clasp", "login"], { cwd: folder, env, stdio: "pipe" });
      let output = "";
      const hear = (chunk: Buffer): void => {
        const asked = authorisationPage(output);
        output += String(chunk);
        const asks = authorisationPage(output);
        if (asked === null && asks !== null) void fetch(agreedTo(asks));
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("exit", (code) => done({ code: code ?? 1, output }));
    });
  return {
    folder,
    logIn,
    npxClasp: (args) => run("npx", ["clasp", ...args], folder),
    clasp: (args, within = "") => run(CLASP, args, join(folder, within)),
    push: (...options) => run("node", ["build/push.mjs", ...options], folder),
    pushSelfTest: () => run("node", ["build/selftest.mjs", "--push"], folder),
    npmRun: (...args) => run("npm", ["run", "--silent", ...args], folder),
  };
}

function copy(names: readonly string[], folder: string): void {
  for (const name of names) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
}

/** The page of Google's that clasp sends the browser to; null while it has not said it whole. */
function authorisationPage(output: string): URL | null {
  const [, address] = /(https:\/\/accounts\.google\.com\/\S+)\s/.exec(output) ?? [];
  return address === undefined ? null : new URL(address);
}

/** Where Google sends the browser back to once a person has agreed. */
function agreedTo(page: URL): URL {
  const back = new URL(page.searchParams.get("redirect_uri") ?? "");
  back.searchParams.set("code", "agreed");
  back.searchParams.set("state", page.searchParams.get("state") ?? "");
  return back;
}

/** As `clasp login` leaves it; valid for so long that Google is not asked for another. */
const NOBODYS_ACCOUNT = {
  type: "authorized_user",
  client_id: "nobody",
  client_secret: "nothing",
  ...NOBODYS_TOKENS,
  expiry_date: Date.UTC(2099, 0, 1),
};
