import { draw } from "../sidebar/draw";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { minutesActions } from "./minutesActions";
import { minutesView } from "./minutesView";
import { NOTHING_YET, type PageState } from "./pageState";
import { papersActions } from "./papersActions";
import { papersView } from "./papersView";
import { readChosenMinutes } from "./readChosenMinutes";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
start(root, document.body.dataset.view === "minutes");

function start(root: HTMLElement, isOfMinutes: boolean): void {
  const store = drawnStore<PageState>(NOTHING_YET, redraw);
  const papers = papersActions(store, askServer);
  const minutes = minutesActions(store, askServer, readChosenMinutes);
  let shownTitle: string | null = null;

  function redraw(): void {
    const state = store.get();
    draw(
      root,
      isOfMinutes
        ? minutesView(state, minutes, closeDialog)
        : papersView(state, papers, closeDialog),
    );
    const title = root.querySelector<HTMLElement>("h2");
    if (title === null || title.textContent === shownTitle) return;
    // The keyboard, and whoever listens, go on from the heading of what is there now.
    shownTitle = title.textContent;
    title.focus();
    title.scrollIntoView({ block: "nearest" });
  }

  redraw();
  if (!isOfMinutes) papers.load();
}
