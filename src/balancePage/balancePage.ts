import { fitDialog } from "../dialogPage/fitDialog";
import { draw } from "../sidebar/draw";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { balanceActions } from "./balanceActions";
import { balanceView } from "./balanceView";
import { NOTHING_YET, type PageState } from "./pageState";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
fitDialog(root);
start(root);

function start(root: HTMLElement): void {
  const store = drawnStore<PageState>(NOTHING_YET, redraw);
  const actions = balanceActions(store, askServer);

  function redraw(): void {
    draw(root, balanceView(store.get(), closeDialog));
  }

  redraw();
  actions.load();
}
