import type { Area } from "../../sheets/workbook/area";
import { type Sheet, Workbook } from "../../sheets/workbook/workbook";
import { CallCounter } from "../declare/callCounter";
import { Door, type ServiceCall } from "../declare/door";
import { Realm } from "../realm/realm";
import { AUTH_MODES } from "../services/core/script/scriptApp";
import { userOf } from "../services/core/session";
import { rangeOf, SPREADSHEET } from "../services/core/spreadsheet/classes";
import { CORE } from "../services/core/surface";
import type { AuthMode } from "../services/scopes/permission";
import { defineServices, runOf } from "./defineServices";
import type { HostedProject } from "./hostedProject";
import type { ProjectFiles } from "./projectFiles";
import type { ProjectHost } from "./projectHost";
import type { ProjectState } from "./projectState";

export interface RunOptions {
  /** FULL where absent: menus, the sidebar, installable triggers. Simple triggers run LIMITED. */
  readonly authMode?: AuthMode;
  /** False in a time trigger: nobody is there to show anything to. */
  readonly withUi?: boolean;
  /** Told before each call on a service; tests change the workbook between two calls with it. */
  readonly beforeCall?: (call: ServiceCall) => void;
}

/** What a person edited, as an edit event carries it. */
export interface Edited {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly value?: string;
  readonly oldValue?: string;
}

interface Run {
  readonly realm: Realm;
  readonly authMode: object;
  readonly user: object;
}

/**
 * A script project bound to a workbook, as Google runs it: the whole project is evaluated again for
 * every run, in a scope that holds nothing but the language and the services.
 */
export class Project implements HostedProject {
  readonly calls = new CallCounter();
  /** Spreadsheets that scripts made in this project, by id. */
  readonly #made = new Map<string, Workbook>();
  /** What the person granted; null grants everything that the manifest asks for. */
  grantedScopes: readonly string[] | null = null;

  constructor(
    readonly files: ProjectFiles,
    readonly workbook: Workbook | null,
    readonly state: ProjectState,
    readonly host: ProjectHost,
  ) {}

  /** The functions of the project's top level. */
  functionNames(): readonly string[] {
    return this.#realm({}, {}).realm.functionNames();
  }

  /** Runs a function of the project. Throws a `ScriptError`. */
  run(name: string, args: readonly unknown[] = [], options: RunOptions = {}): unknown {
    return this.#during(options, ({ realm }) => realm.call(name, args));
  }

  /** Opening the spreadsheet: runs the simple trigger `onOpen`, if the project has one. */
  opened(options: RunOptions = {}): void {
    this.#trigger("onOpen", options, (source) => ({ source }));
  }

  /**
   * Runs the simple trigger `onEdit`, if the project has one, for what a person has just edited.
   * `value` and `oldValue` go into its event only where they are given, as on Google.
   */
  edited(edit: Edited, options: RunOptions = {}): void {
    const { sheet, area, ...values } = edit;
    this.#trigger("onEdit", options, (source) => ({
      source,
      range: rangeOf(sheet, area),
      ...values,
    }));
  }

  /** Evaluates the project and nothing more: for a script that does its work at the top level. */
  evaluate(options: RunOptions = {}): readonly string[] {
    return this.#during(options, ({ realm }) => realm.functionNames());
  }

  openById(id: string): Workbook | null {
    return this.workbook?.id === id ? this.workbook : (this.#made.get(id) ?? null);
  }

  create(name: string, like: Workbook | null): Workbook {
    const id = `local-spreadsheet-${this.#made.size + 1}`;
    const made = new Workbook({
      id,
      name,
      timeZone: like?.timeZone ?? this.files.manifest.timeZone,
      locale: like?.locale ?? "en_GB",
      ...(like && { defaultFont: like.defaultFont }),
    });
    made.formulaEngine = this.workbook?.formulaEngine ?? null;
    this.#made.set(id, made);
    return made;
  }

  #trigger(
    name: "onOpen" | "onEdit",
    options: RunOptions,
    eventOf: (source: object) => object,
  ): void {
    const { workbook } = this;
    if (workbook === null) return;
    // Simple triggers run without the person's consent, and so with few permissions.
    this.#during({ authMode: "LIMITED", ...options }, ({ realm, authMode, user }) => {
      if (!realm.hasFunction(name)) return;
      const event = eventOf(SPREADSHEET.of({ workbook }));
      realm.call(name, [{ authMode, user, ...event }]);
    });
  }

  #during<T>(options: RunOptions, work: (run: Run) => T): T {
    const holder = {};
    try {
      return work(this.#realm(holder, options));
    } finally {
      this.state.locks.releaseAll(holder);
    }
  }

  #realm(holder: object, { authMode = "FULL", withUi = true, beforeCall }: RunOptions): Run {
    const { clock, contexts } = this.host;
    const { oauthScopes } = this.files.manifest;
    const scopes = this.grantedScopes ?? oauthScopes;
    const permissions = { authMode, scopes };
    const surroundings = {
      project: this,
      holder,
      permissions,
      ui: withUi ? this.host.ui : null,
    };
    const run = runOf(surroundings);
    const door = new Door({
      surface: this.host.surface ?? CORE,
      run,
      permissions,
      calls: this.calls,
      ...(beforeCall && { beforeCall }),
    });
    const realm = new Realm(contexts(), door, clock.simulated ? { now: () => clock.now() } : {});
    defineServices(realm, surroundings, run);
    for (const { name, source } of this.files.scripts) realm.load(source, name);
    return {
      realm,
      authMode: AUTH_MODES[authMode],
      user: userOf(this.host.userEmail),
    };
  }
}
