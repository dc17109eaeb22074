import { PreviewPage } from "./previewPage";

async function start(): Promise<void> {
  // Scripts wait for a person's answer in memory that page and worker share.
  if (!crossOriginIsolated) {
    throw new Error(
      "this browser does not let its pages share memory. Use a current Chrome, Edge, Firefox or Safari.",
    );
  }
  await new PreviewPage().start();
}

start().catch((error: unknown) => {
  console.error(error);
  const place = document.getElementById("loading");
  if (place === null) return;
  place.hidden = false;
  const reason = error instanceof Error ? error.message : String(error);
  place.textContent = `The preview could not be opened: ${reason}`;
});
