import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/addOn";

const AUTH = "https://www.googleapis.com/auth/";

test("the guide gives administrators the client ID that clasp has", () => {
  const guide = readFileSync(join(ROOT, "docs/guide.md"), "utf8");
  const [clientId = "none"] = /[\w-]+\.apps\.googleusercontent\.com/.exec(guide) ?? [];
  const client = "node_modules/@google/clasp/build/src/auth/oauth_client.js";
  expect(readFileSync(join(ROOT, client), "utf8")).toContain(`'${clientId}'`);
});

test("the guide says of each scope that the manifest asks for what it is for, and of no other", () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(ROOT, "appsscript.json"), "utf8")) as {
    readonly oauthScopes: readonly string[];
  };
  const guide = readFileSync(join(ROOT, "docs/guide.md"), "utf8");
  const table = guide.slice(
    guide.indexOf("| Google's words |"),
    guide.indexOf("4. Choose the menu"),
  );
  const explained = Array.from(table.matchAll(/\| `([\w.]+)` \|/g), ([, scope]) => AUTH + scope);
  expect([...explained].sort()).toEqual([...oauthScopes].sort());
});
