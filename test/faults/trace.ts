import type { Workbook } from "../../local/sheets/workbook/workbook";
import { workbookToJson } from "../../local/sheets/workbook/workbookJson";
import { workbookOf } from "../support/addOn";
import type { EntryPoint } from "./entryPoints";
import { isToGoogle } from "./isToGoogle";
import { rowsOfPeople } from "./peoplesRows";
import { differences, wholeState } from "./wholeState";

/** What an entry point does where nobody disturbs it. */
export interface Trace {
  /** The methods of Google's services that it calls, in turn. */
  readonly methods: readonly string[];
  /** The tabs, there before, in which it changes something. */
  readonly tabs: readonly string[];
  /** Whether what people have is other than before. */
  readonly changesPeople: boolean;
  /** Whether anything is other than before: in the spreadsheet, its properties, Drive, mail. */
  readonly changes: boolean;
}

const traces = new WeakMap<EntryPoint, Trace>();

export function traceOf(entry: EntryPoint): Trace {
  const known = traces.get(entry);
  if (known !== undefined) return known;
  const project = entry.world.open();
  const before = tabsOf(workbookOf(project));
  const peopleBefore = rowsOfPeople(project).join("\n");
  const stateBefore = wholeState(project);
  const { drive, mails, triggers } = project.state;
  const count = (): string => [drive.all.length, mails.length, triggers.all.length].join();
  const made = count();
  const methods: string[] = [];
  entry.run(project, {
    beforeCall: (call) => {
      if (isToGoogle(call)) methods.push(call.method);
    },
  });
  const after = tabsOf(workbookOf(project));
  const trace = {
    methods,
    tabs: [...before].flatMap(([name, text]) => (after.get(name) === text ? [] : [name])),
    changesPeople: rowsOfPeople(project).join("\n") !== peopleBefore,
    changes: made !== count() || differences(stateBefore, wholeState(project)).length > 0,
  };
  traces.set(entry, trace);
  return trace;
}

function tabsOf(workbook: Workbook): ReadonlyMap<string, string> {
  const { sheets } = workbookToJson(workbook);
  return new Map(sheets.map(({ name, rows }) => [name, JSON.stringify(rows)]));
}
