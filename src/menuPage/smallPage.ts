import { dialogView } from "../dialogPage/dialogView";
import type { Child, Description } from "../sidebar/description";
import type { Store } from "../sidebar/drawnStore";
import type { Ask } from "../sidebar/server";
import type { TaskState } from "./pageTask";

/** A small page: what it holds at first, what it does when it opens, and how it looks then. */
export interface SmallPage<State extends TaskState> {
  readonly first: State;
  readonly open: (store: Store<State>) => unknown;
  readonly view: (state: State, store: Store<State>) => readonly Description[];
}

/** What a small page is given. */
export interface Around {
  readonly ask: Ask;
  readonly close: () => void;
  readonly first: TaskState;
}

/** The frame that all of them stand in. */
export function smallPage(
  title: string,
  { working, failure, notice }: TaskState,
  view: Child,
  ways: Child,
): readonly Description[] {
  return dialogView({
    title,
    above: null,
    viewKey: "view",
    view,
    working,
    failure,
    notice,
    progress: null,
    ways,
  });
}
