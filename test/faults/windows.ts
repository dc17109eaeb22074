import type { ServiceCall } from "../../local/appsScript/declare/door";
import type { RangePlace } from "../../local/appsScript/services/core/spreadsheet/classes";
import type { EntryPoint } from "./entryPoints";
import { isToGoogle } from "./isToGoogle";

/** What changes cells that are there; `appendRow` writes where nobody else can. */
const WRITES = /^(?:setValues?|setFormulas?|clearContent|sort)$/;
const LOOKS = /^getValues$/;

/** So many calls to Google are made after the last look at a tab until something is written over in it. */
export interface Window {
  readonly tab: string;
  readonly method: string;
  /** The write itself among them: 1 is as few as there can be. */
  readonly calls: number;
}

/** For each write over cells of an entry point where nobody disturbs it. */
export function windowsOf({ world, run }: EntryPoint): readonly Window[] {
  const seen = new Map<string, number>();
  const windows: Window[] = [];
  let calls = 0;
  run(world.open(), {
    beforeCall: (call) => {
      if (!isToGoogle(call)) return;
      calls += 1;
      const tab = tabOf(call);
      if (tab === null) return;
      if (LOOKS.test(call.method)) seen.set(tab, calls);
      const last = seen.get(tab);
      if (WRITES.test(call.method) && last !== undefined) {
        windows.push({ tab, method: call.method, calls: calls - last });
      }
    },
  });
  return windows;
}

/** The tab on whose cells the call is made. */
function tabOf({ service, object, method }: ServiceCall): string | null {
  if (service !== "Range" || !(WRITES.test(method) || LOOKS.test(method))) return null;
  return (object as RangePlace).sheet.name;
}
