import type { FromWorker, RequestAnswer, RequestAsk, RequestName, ToWorker } from "../protocol";

/** What a script threw, or what the workspace could not do, in words for the person. */
export class WorkspaceFailure extends Error {}

type Told = Exclude<FromWorker, { readonly kind: "answer" | "failure" }>;

/** The workspace in its worker, as the page talks to it. */
export class WorkspaceClient {
  private readonly waiting = new Map<
    number,
    { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }
  >();
  private last = 0;

  constructor(
    private readonly worker: Worker,
    told: (message: Told) => void,
    stopped: (error: WorkspaceFailure) => void,
  ) {
    worker.onmessage = (event: MessageEvent) => {
      const message = event.data as FromWorker;
      if (message.kind === "answer") this.waiting.get(message.id)?.resolve(message.answer);
      else if (message.kind === "failure") {
        this.waiting.get(message.id)?.reject(new WorkspaceFailure(message.message));
      } else {
        told(message);
        return;
      }
      this.waiting.delete(message.id);
    };
    worker.onerror = (event) => {
      const error = new WorkspaceFailure(event.message || "The workspace stopped.");
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
      stopped(error);
    };
  }

  request<N extends RequestName>(name: N, ask: RequestAsk<N>): Promise<RequestAnswer<N>> {
    this.last += 1;
    const id = this.last;
    return new Promise<RequestAnswer<N>>((resolve, reject) => {
      this.waiting.set(id, { resolve: (answer) => resolve(answer as RequestAnswer<N>), reject });
      this.tell({ kind: "request", id, name, ask } as ToWorker);
    });
  }

  tell(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  /** How many requests are under way. */
  get busy(): number {
    return this.waiting.size;
  }
}
