import vm from "node:vm";
import type { BareContextFactory } from "./bareContext";

/** Google stops a run after six minutes. */
const LONGEST_RUN_MS = 6 * 60 * 1000;

/** By its text and its name: whoever runs a script again, in any project, has it compiled once. */
const compiled = new Map<string, Map<string, vm.Script>>();

/** Makes bare scopes in Node. */
export function nodeContexts(): BareContextFactory {
  return () => {
    const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
      microtaskMode: "afterEvaluate",
    });
    return {
      evaluate: (source, fileName) =>
        scriptOf(source, fileName).runInContext(context, {
          timeout: LONGEST_RUN_MS,
          // Node would put the line that threw last above a stack that names the first.
          displayErrors: false,
        }),
    };
  };
}

function scriptOf(source: string, filename: string): vm.Script {
  const ofText = compiled.get(source) ?? new Map<string, vm.Script>();
  compiled.set(source, ofText);
  const script = ofText.get(filename) ?? new vm.Script(source, { filename });
  ofText.set(filename, script);
  return script;
}
