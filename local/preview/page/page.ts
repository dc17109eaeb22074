import { PreviewPage } from "./previewPage";

new PreviewPage().start().catch((error: unknown) => {
  console.error(error);
  const place = document.getElementById("loading");
  if (place === null) return;
  place.hidden = false;
  place.textContent = `The preview could not be opened: ${error instanceof Error ? error.message : String(error)}`;
});
