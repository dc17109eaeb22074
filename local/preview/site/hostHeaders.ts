import { type DocumentKind, documentKind, securityHeaders } from "../server/securityHeaders";

const POLICY = "content-security-policy";

/** The pages and scripts that have a policy of their own. */
const WITH_POLICY: readonly { readonly path: string; readonly name: string }[] = [
  { path: "/", name: "" },
  ...["index.html", "worker.js", "frame.html"].map((name) => ({ path: `/${name}`, name })),
];

/**
 * The headers in the form of `_headers`, which Netlify, Cloudflare Pages and their like read. Headers
 * of one name from two rules would both hold, so a policy stands beside its own file alone.
 */
export function headersFile(): string {
  const rules = [
    { path: "/*", headers: headersOfAll() },
    ...WITH_POLICY.map(({ path, name }) => ({ path, headers: policyOf(documentKind(name)) })),
  ];
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([header, value]) => `  ${header}: ${value}`)].join(
        "\n",
      ),
    )
    .join("\n")
    .concat("\n");
}

/** Where nginx is told to expect the files; a maintainer may choose another folder. */
const FOLDER = "/compact";

/**
 * The same for nginx: a map beside `server`, and a location in it. Other files of the same server keep
 * the headers that they have.
 */
export function nginxSnippet(): string {
  const policies = WITH_POLICY.map(
    ({ path, name }) =>
      `    ${FOLDER}${path} ${quoted(policyOf(documentKind(name))[POLICY] ?? "")};`,
  );
  const headers = Object.entries(headersOfAll()).map(
    ([header, value]) => `    add_header ${header} ${quoted(value)} always;`,
  );
  return `# For files in the folder ${FOLDER} of the server: where they lie elsewhere, change ${FOLDER}/ in every line.
# Beside "server { ... }":
map $uri $compact_policy {
    default "";
${policies.join("\n")}
}

# In "server { ... }":
location ${FOLDER}/ {
    types { application/wasm wasm; application/json json; text/javascript js; text/css css; text/html html; }
${headers.join("\n")}
    add_header ${POLICY} $compact_policy always;
}
`;
}

function headersOfAll(): Readonly<Record<string, string>> {
  const { [POLICY]: _, ...headers } = securityHeaders("other");
  // The files are the same for everybody; a newer version has to be seen when it is there.
  return { ...headers, "cache-control": "no-cache" };
}

function policyOf(kind: DocumentKind): Readonly<Record<string, string>> {
  return { [POLICY]: securityHeaders(kind)[POLICY] ?? "" };
}

function quoted(value: string): string {
  return `"${value.replace(/(["\\$])/g, "\\$1")}"`;
}
