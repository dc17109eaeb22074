import type { Reply } from "../../src/app/calls/call";

/** What a run answered; what it threw is told to the person as well. */
export function replyOf(run: () => unknown): unknown {
  try {
    return run() ?? null;
  } catch (thrown) {
    return thrown;
  }
}

/** Whether it is a page's answer that says nothing of anything left undone. */
export function isDone(reply: unknown): boolean {
  if (reply === null || typeof reply !== "object" || !("ok" in reply)) return false;
  const answer = reply as Reply<unknown>;
  return answer.ok && !UNDONE.test(JSON.stringify(answer.value));
}

const UNDONE = /Somebody|has changed since|no longer|went without what|"refused":\["/;
