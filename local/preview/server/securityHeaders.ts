/** What a document of the preview may do; the browser holds it to that. */
export type DocumentKind = "page" | "worker" | "frame" | "other";

// Nothing may be asked of any other host: 'self' is this server on loopback.
const POLICIES: { readonly [kind in DocumentKind]: string } = {
  page: [
    "default-src 'none'",
    "script-src 'self'",
    // The grid sets styles on its elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  // The worker evaluates the add-on's bundle, as Google does.
  worker: "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'self'",
  // The add-on's pages: scripts of their own, no same origin, no network at all.
  frame: [
    "sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads",
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join("; "),
  other: "default-src 'none'",
};

/** What a file of the page is, by its name; "" is the page itself. */
export function documentKind(name: string): DocumentKind {
  if (name === "" || name === "index.html") return "page";
  if (name === "frame.html") return "frame";
  return name === "worker.js" ? "worker" : "other";
}

/**
 * The headers of every answer. Embedder and opener policy give the page shared memory, with which
 * the worker waits for a person's answer to a dialog as Apps Script does.
 */
export function securityHeaders(kind: DocumentKind): Readonly<Record<string, string>> {
  return {
    "content-security-policy": POLICIES[kind],
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  };
}
