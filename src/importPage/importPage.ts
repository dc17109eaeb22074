import { draw } from "../sidebar/draw";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { importActions } from "./importActions";
import { type ImportState, NOTHING_CHOSEN } from "./importState";
import { importView } from "./importView";
import { readChosenFile } from "./readChosenFile";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
start(root);

function start(root: HTMLElement): void {
  const store = drawnStore<ImportState>({ ...NOTHING_CHOSEN, start: null }, redraw);
  let shownStep = store.get().step;
  const actions = importActions(store, {
    ask: askServer,
    readFile: readChosenFile,
    newId: () => Math.random().toString(36).slice(2, 10).padEnd(4, "0"),
    drawn: () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))),
  });

  function redraw(): void {
    const state = store.get();
    const focused = document.activeElement;
    draw(root, importView(state, actions, closeDialog));
    const isLost = focused !== null && focused !== document.body && !focused.isConnected;
    if (state.step !== shownStep || isLost) {
      // The keyboard, and whoever listens, go on from the heading of what is there now.
      shownStep = state.step;
      root.querySelector<HTMLElement>("h2")?.focus();
      root.querySelector("h2")?.scrollIntoView({ block: "nearest" });
    }
  }

  redraw();
  actions.load();
  window.addEventListener("pagehide", actions.leave);
}
