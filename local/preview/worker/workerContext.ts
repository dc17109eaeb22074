import type { BareContext, BareContextFactory } from "../../appsScript/realm/bareContext";

/** All that the language itself gives a global scope. */
const LANGUAGE = new Set(
  `globalThis Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape Array ArrayBuffer AggregateError
  Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Int16Array Int32Array Int8Array Intl
  Iterator JSON Map Math Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set
  SharedArrayBuffer String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array
  Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly`.split(/\s+/),
);

/**
 * Makes bare scopes of the worker's own: there is no other in a worker. The browser's names are
 * taken away for good (the worker's code holds those that it needs as names of its own, see
 * build/workerGlobals.mjs), and what the last script left behind goes before the next one runs.
 */
export function workerContexts(): BareContextFactory {
  const builtIns = new Map<string, PropertyDescriptor>();
  for (const name of LANGUAGE) {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
    if (descriptor !== undefined) builtIns.set(name, descriptor);
  }
  hideBrowserNames();
  return () => {
    clearNames();
    for (const [name, descriptor] of builtIns) {
      if (descriptor.configurable) Object.defineProperty(globalThis, name, descriptor);
    }
    return context;
  };
}

const context: BareContext = {
  sharesBuiltIns: true,
  evaluate: (source, fileName) => {
    // An indirect call, so that the evaluated code sees the global scope alone.
    // biome-ignore lint/security/noGlobalEval: running scripts is what this is for
    const evaluateGlobally = eval;
    return evaluateGlobally(`${handingOnNames(source)}\n//# sourceURL=${fileName}`);
  },
};

/** A strict script keeps its functions to itself when it is evaluated, so they are passed on. */
function handingOnNames(source: string): string {
  if (!/^\s*["']use strict["']/.test(source)) return source;
  const names = [...source.matchAll(/^(?:async )?function\*? ?([\w$]+)/gm)].map(([, name]) => name);
  return `${source}\nObject.assign(globalThis,{${names.join(",")}});`;
}

function hideBrowserNames(): void {
  clearNames();
  // What is inherited cannot be taken away without breaking the browser's own objects.
  for (const name of inheritedNames()) {
    Object.defineProperty(globalThis, name, {
      value: undefined,
      enumerable: false,
      configurable: true,
      writable: true,
    });
  }
}

function clearNames(): void {
  const inherited = new Set(inheritedNames());
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!LANGUAGE.has(name) && !inherited.has(name)) Reflect.deleteProperty(globalThis, name);
  }
}

function inheritedNames(): readonly string[] {
  const names: string[] = [];
  let holder: object | null = Object.getPrototypeOf(globalThis);
  while (holder !== null && holder !== Object.prototype) {
    names.push(...Object.getOwnPropertyNames(holder));
    holder = Object.getPrototypeOf(holder);
  }
  return names.filter((name) => name !== "constructor");
}
