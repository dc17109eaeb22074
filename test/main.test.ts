import { CALLS, type CallName } from "../src/app/calls/calls";
import { entryPointOf } from "../src/entryPoint";
import { ENTRY_POINTS_OF_MENU } from "../src/google/menu";
import * as dailyRun from "../src/main/dailyRun";
import * as editing from "../src/main/editing";
import * as menuItems from "../src/main/menuItems";
import * as opening from "../src/main/opening";
import * as sidebarCalls from "../src/main/sidebarCalls";

const entryPoints = [dailyRun, editing, menuItems, opening, sidebarCalls].flatMap(Object.keys);

test("every call of the sidebar is an entry point", () => {
  expect(entryPoints).toEqual(
    expect.arrayContaining((Object.keys(CALLS) as CallName[]).map((name) => entryPointOf(name))),
  );
});

test("every menu item runs an entry point", () => {
  expect(entryPoints).toEqual(expect.arrayContaining([...ENTRY_POINTS_OF_MENU]));
});

test("there are no other entry points than the menu's, the sidebar's and the triggers'", () => {
  const known = [
    ...(Object.keys(CALLS) as CallName[]).map((name) => entryPointOf(name)),
    ...ENTRY_POINTS_OF_MENU,
    "onOpen",
    "onInstall",
    "onEdit",
    "makeScheduledReports",
  ];
  expect([...entryPoints].sort()).toEqual([...known].sort());
});
