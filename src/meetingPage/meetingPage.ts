import { draw } from "../sidebar/draw";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { NOTHING_YET, type PageState } from "./pageState";
import { papersActions } from "./papersActions";
import { papersView } from "./papersView";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
start(root);

function start(root: HTMLElement): void {
  const store = drawnStore<PageState>(NOTHING_YET, redraw);
  const actions = papersActions(store, askServer);
  let shownTitle: string | null = null;

  function redraw(): void {
    draw(root, papersView(store.get(), actions, closeDialog));
    const title = root.querySelector<HTMLElement>("h2");
    if (title === null || title.textContent === shownTitle) return;
    // The keyboard, and whoever listens, go on from the heading of what is there now.
    shownTitle = title.textContent;
    title.focus();
    title.scrollIntoView({ block: "nearest" });
  }

  redraw();
  actions.load();
}
