import { type Edition, edition } from "./edition";
import { keepForOffline } from "./keepForOffline";
import { PreviewPage } from "./previewPage";

const NOT_SHARED: { readonly [E in Edition]: string } = {
  preview:
    "this browser does not let its pages share memory. Use a current Chrome, Edge, Firefox or Safari.",
  web: "its host does not let its pages share memory. It has to be reached by https, or its host has to send the headers Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp; the file _headers beside this page lists them. In an old browser neither helps: use a current Chrome, Edge, Firefox or Safari.",
};

async function start(): Promise<void> {
  if (edition() === "web" && (await keepForOffline())) return;
  // Scripts wait for a person's answer in memory that page and worker share.
  if (!crossOriginIsolated) throw new Error(NOT_SHARED[edition()]);
  await new PreviewPage().start();
}

start().catch((error: unknown) => {
  console.error(error);
  const place = document.getElementById("loading");
  if (place === null) return;
  place.hidden = false;
  const reason = error instanceof Error ? error.message : String(error);
  place.textContent = `This page could not be opened: ${reason}`;
});
