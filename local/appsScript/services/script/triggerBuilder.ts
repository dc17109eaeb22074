import type { Clock } from "../clock";
import { ServiceError } from "../serviceError";
import { signatureError } from "../signature";
import { ClockTriggerBuilder } from "./clockTriggerBuilder";
import { type SpreadsheetEvent, Trigger, type TriggerStore } from "./trigger";

export interface TriggerHost {
  readonly triggers: TriggerStore;
  readonly clock: Clock;
  /** The script's zone. */
  readonly zone: string;
}

export class TriggerBuilder {
  readonly #handler: string;
  readonly #host: TriggerHost;

  constructor(handler: string, host: TriggerHost) {
    this.#handler = handler;
    this.#host = host;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#handler, this.#host);
  }

  forSpreadsheet(...args: unknown[]): SpreadsheetTriggerBuilder {
    const id = spreadsheetId(args[0]);
    if (id === null) throw signatureError("Script.TriggerBuilder.forSpreadsheet", args);
    return new SpreadsheetTriggerBuilder(this.#handler, id, this.#host);
  }

  toString(): string {
    return "TriggerBuilder";
  }
}

export class SpreadsheetTriggerBuilder {
  readonly #handler: string;
  readonly #spreadsheetId: string;
  readonly #host: TriggerHost;
  #event: SpreadsheetEvent | null = null;

  constructor(handler: string, spreadsheetId: string, host: TriggerHost) {
    this.#handler = handler;
    this.#spreadsheetId = spreadsheetId;
    this.#host = host;
  }

  onOpen(): this {
    return this.#on("ON_OPEN");
  }

  onEdit(): this {
    return this.#on("ON_EDIT");
  }

  onChange(): this {
    return this.#on("ON_CHANGE");
  }

  onFormSubmit(): this {
    return this.#on("ON_FORM_SUBMIT");
  }

  create(): Trigger {
    if (this.#event === null) {
      throw new ServiceError("Select an event (such as onEdit) before you create the trigger.");
    }
    const cause = {
      kind: "spreadsheet",
      event: this.#event,
      spreadsheetId: this.#spreadsheetId,
    } as const;
    const { triggers, clock } = this.#host;
    return new Trigger(triggers.add({ handler: this.#handler, cause, createdAt: clock.now() }));
  }

  toString(): string {
    return "SpreadsheetTriggerBuilder";
  }

  #on(event: SpreadsheetEvent): this {
    this.#event = event;
    return this;
  }
}

function spreadsheetId(source: unknown): string | null {
  if (typeof source === "string") return source;
  const getId: unknown =
    typeof source === "object" && source !== null ? Reflect.get(source, "getId") : undefined;
  return typeof getId === "function" ? String(getId.call(source)) : null;
}
