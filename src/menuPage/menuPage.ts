import { stepsDrawer } from "../dialogPage/drawSteps";
import { fitDialog } from "../dialogPage/fitDialog";
import { drawnStore } from "../sidebar/drawnStore";
import { askServer, closeDialog } from "../sidebar/server";
import { forgetPage } from "./forgetPage";
import { helpPage } from "./helpPage";
import { AT_REST, type TaskState } from "./pageTask";
import { schedulePage } from "./schedulePage";
import type { SmallPage } from "./smallPage";
import { statementPage } from "./statementDocument";
import { templatePage } from "./templatePage";

const root = document.getElementById("page");
if (root === null) throw new Error("The page has no place to draw on.");
fitDialog(root);
start(root, document.body.dataset);

function start(root: HTMLElement, { view, at, version, guide }: DOMStringMap): void {
  const around = { ask: askServer, close: closeDialog, first: AT_REST };
  if (view === "schedule") show(root, schedulePage(around, at === "lapsed"));
  else if (view === "report template") show(root, templatePage(around, "report"));
  else if (view === "minutes template") show(root, templatePage(around, "minutes"));
  else if (view === "statement") show(root, statementPage(around));
  else if (view === "forget") show(root, forgetPage(around));
  else show(root, helpPage(around, { version: version ?? "", guide: guide ?? "" }));
}

function show<State extends TaskState>(root: HTMLElement, page: SmallPage<State>): void {
  const store = drawnStore<State>(page.first, redraw);
  const draw = stepsDrawer(root);

  function redraw(): void {
    draw("", page.view(store.get(), store));
  }

  redraw();
  page.open(store);
}
