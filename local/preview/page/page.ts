import { edition } from "./edition";
import { type Keeping, keepForOffline } from "./keepForOffline";
import { PreviewPage } from "./previewPage";
import { whyNotShared } from "./whyNotShared";

async function start(): Promise<void> {
  const keeping: Keeping = edition() === "web" ? await keepForOffline() : "not allowed";
  if (keeping === "loading again") return;
  // Scripts wait for a person's answer in memory that page and worker share.
  if (!crossOriginIsolated) throw new Error(whyNotShared(edition(), keeping, isSecureContext));
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
