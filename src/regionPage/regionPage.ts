import { fitDialog } from "../dialogPage/fitDialog";
import { draw } from "../sidebar/draw";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { NOTHING_YET, type PageState } from "./pageState";
import { regionActions } from "./regionActions";
import { regionView } from "./regionView";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
fitDialog(root);
start(root);

function start(root: HTMLElement): void {
  const store = drawnStore<PageState>(NOTHING_YET, redraw);
  const actions = regionActions(store, askServer);

  function redraw(): void {
    draw(root, regionView(store.get(), actions, closeDialog));
  }

  redraw();
  actions.load();
}
