import type { PageModel } from "../../appsScript/services/core/ui/uiHost";
import type { FromFrame, ToFrame } from "../frame/messages";
import { element } from "./elements";
import { type WorkspaceClient, WorkspaceFailure } from "./workspaceClient";

export interface FrameListener {
  close(): void;
  focusSheet(): void;
  resize(width: number | null, height: number | null): void;
  openLink(address: string): void;
  /** F6 was pressed in the frame. */
  leave(step: 1 | -1): void;
}

/**
 * A page of the add-on in a frame without the preview's origin: it can reach nothing but
 * `google.script`, whose calls go to the workspace as JSON text.
 */
export function scriptFrame(
  page: PageModel,
  client: WorkspaceClient,
  listener: FrameListener,
): HTMLIFrameElement {
  const frame = element("iframe", { src: "frame.html", title: page.title || "Add-on" });
  if (!comesWithItsPolicy()) {
    frame.setAttribute(
      "sandbox",
      "allow-scripts allow-forms allow-popups allow-modals allow-downloads",
    );
  }
  const start = async (event: MessageEvent): Promise<void> => {
    if (event.source !== frame.contentWindow) return;
    window.removeEventListener("message", start);
    const functions = await client.request("functions", null);
    const channel = new MessageChannel();
    const send = (message: ToFrame): void => channel.port1.postMessage(message);
    channel.port1.onmessage = (told: MessageEvent) => {
      void answer(told.data as FromFrame, client, listener, send);
    };
    const first: ToFrame = { kind: "page", html: page.html, functions };
    // The frame has no origin that could be named; the window was checked above.
    frame.contentWindow?.postMessage(first, "*", [channel.port2]);
  };
  window.addEventListener("message", start);
  return frame;
}

/**
 * A frame that is marked as sandboxed is never given what the browser keeps for offline, so it would
 * stay empty without a network. What is kept (offline/offline.ts) has the same sandbox in its headers.
 */
function comesWithItsPolicy(): boolean {
  return "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;
}

async function answer(
  message: FromFrame,
  client: WorkspaceClient,
  listener: FrameListener,
  send: (message: ToFrame) => void,
): Promise<void> {
  switch (message.kind) {
    case "call":
      return answerCall(message, client, send);
    case "close":
      return listener.close();
    case "focus sheet":
      return listener.focusSheet();
    case "size":
      return listener.resize(message.width, message.height);
    case "leave":
      return listener.leave(message.step);
    case "open link":
      return listener.openLink(message.address);
    default:
      message satisfies never;
  }
}

async function answerCall(
  { call, functionName, json }: Extract<FromFrame, { readonly kind: "call" }>,
  client: WorkspaceClient,
  send: (message: ToFrame) => void,
): Promise<void> {
  try {
    const result = await client.request("call", { functionName, json });
    send({ kind: "returned", call, json: result.json });
  } catch (error) {
    const message = error instanceof WorkspaceFailure ? error.message : String(error);
    send({ kind: "failed", call, message });
  }
}
