import type { Edition } from "./edition";
import type { Keeping } from "./keepForOffline";

const HEADERS =
  "Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp";

/** Why the page may not share memory with its worker, and what helps. */
export function whyNotShared(edition: Edition, keeping: Keeping, isSecure: boolean): string {
  if (edition === "preview") {
    return "this browser does not let its pages share memory. Use a current Chrome, Edge, Firefox or Safari.";
  }
  if (!isSecure) {
    return "it came over plain http, and so browsers give it less than it needs. Its address has to begin with https.";
  }
  if (keeping === "files amiss") {
    return "its files are not all there, or are not all of one version. Load it again in some minutes; if that does not help, whoever looks after it has to upload all its files once more.";
  }
  if (keeping === "not allowed") {
    return `its host does not send the headers ${HEADERS} (the file _headers beside this page lists them), and this browser keeps none of its files, which would do as well. Allow this address to keep data, or have the host send the headers.`;
  }
  return `its host does not send the headers ${HEADERS}, and this browser does not take them from what it keeps. Use a current Chrome, Edge, Firefox or Safari.`;
}
