import type { FromFrame, ToFrame } from "./messages";
import { ScriptCalls } from "./scriptRun";

/**
 * Runs in the frame of a page of the add-on before that page does: waits for the page's HTML, gives
 * it `google.script`, and writes it, as Google's own frame does.
 */
function receivePage(event: MessageEvent): void {
  const [port] = event.ports;
  const message = event.data as ToFrame;
  if (event.source !== parent || port === undefined || message.kind !== "page") return;
  removeEventListener("message", receivePage);
  const send = (sent: FromFrame): void => port.postMessage(sent);
  const calls = new ScriptCalls(message.functions, send);
  port.onmessage = (answer: MessageEvent) => {
    const data = answer.data as ToFrame;
    if (data.kind !== "page") calls.answered(data);
  };
  Object.defineProperty(window, "google", { value: { script: googleScript(calls, send) } });
  document.open();
  // Opening takes the listeners off the document: this one comes after it.
  document.addEventListener("click", (click) => openLink(click, send), true);
  document.addEventListener("keydown", (key) => leave(key, send), true);
  document.write(message.html);
  document.close();
}

function googleScript(calls: ScriptCalls, send: (message: FromFrame) => void): object {
  return {
    run: calls.runner(),
    host: {
      close: () => send({ kind: "close" }),
      setWidth: (width: unknown) => send({ kind: "size", width: pixels(width), height: null }),
      setHeight: (height: unknown) => send({ kind: "size", width: null, height: pixels(height) }),
      editor: { focus: () => send({ kind: "focus sheet" }) },
      origin: "https://docs.google.com",
    },
  };
}

/** The preview has no Google Drive: it shows the files of the add-on itself. */
function openLink(click: MouseEvent, send: (message: FromFrame) => void): void {
  const target = click.target instanceof Element ? click.target.closest("a[href]") : null;
  if (!(target instanceof HTMLAnchorElement)) return;
  const isFile = ["docs.google.com", "drive.google.com"].includes(target.hostname);
  if (!isFile) return;
  click.preventDefault();
  send({ kind: "open link", address: target.href });
}

function leave(event: KeyboardEvent, send: (message: FromFrame) => void): void {
  if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
  event.preventDefault();
  send({ kind: "leave", step: event.shiftKey ? -1 : 1 });
}

function pixels(value: unknown): number | null {
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

// Whichever way the file came: a page with the origin of the preview could reach all that is in it.
if (self.origin !== "null")
  throw new Error("The add-on's pages run without an origin of their own.");
addEventListener("message", receivePage);
parent.postMessage({ kind: "frame ready" }, "*");
