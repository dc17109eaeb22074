import type { PromptAnswer } from "../appsScript/services/core/ui/uiHost";

/** Longest text that fits into a cell, in UTF-8, with room for the JSON around it. */
const TEXT_BYTES = 256 * 1024;
const HEAD_BYTES = 8;

/** Whether the browser keeps what a script has written. */
export interface KeptAnswer {
  readonly isKept: boolean;
}

/**
 * Shared memory in which a person's answer reaches a script that waits for it. The first number
 * counts answers, the second is the length of the answer in bytes.
 */
export function answerMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEAD_BYTES + TEXT_BYTES);
}

/** On the page's side: gives the answer and lets the script go on. */
export function giveAnswer(memory: SharedArrayBuffer, answer: PromptAnswer | KeptAnswer): void {
  const head = new Int32Array(memory, 0, 2);
  const encoder = new TextEncoder();
  const bytes = encoder.encode(JSON.stringify(answer));
  const fits = bytes.length <= TEXT_BYTES;
  const sent = fits ? bytes : encoder.encode(JSON.stringify({ button: "CLOSE", text: "" }));
  new Uint8Array(memory, HEAD_BYTES).set(sent);
  Atomics.store(head, 1, sent.length);
  Atomics.add(head, 0, 1);
  Atomics.notify(head, 0);
}

/** In the worker: asks, and waits until there is an answer. */
export function waitForAnswer<Answer extends PromptAnswer | KeptAnswer>(
  memory: SharedArrayBuffer,
  ask: () => void,
): Answer {
  const head = new Int32Array(memory, 0, 2);
  const before = Atomics.load(head, 0);
  ask();
  Atomics.wait(head, 0, before);
  // TextDecoder does not read shared memory, so decode a copy.
  const bytes = new Uint8Array(memory, HEAD_BYTES).slice(0, Atomics.load(head, 1));
  return JSON.parse(new TextDecoder().decode(bytes)) as Answer;
}
