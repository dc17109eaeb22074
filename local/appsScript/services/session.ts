import { serviceName } from "../realm/hostObject";

/** Who runs the script, and where. */
export interface SessionHost {
  /** "" where Google would not tell. */
  readonly email: string;
  /** The zone that the realm's Date really uses. */
  readonly zone: string;
}

export class Session {
  readonly #host: SessionHost;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  getActiveUser(): User {
    return new User(this.#host.email);
  }

  getEffectiveUser(): User {
    return new User(this.#host.email);
  }

  getActiveUserLocale(): string {
    return "en_GB";
  }

  getScriptTimeZone(): string {
    return this.#host.zone;
  }

  /** The old name of `getScriptTimeZone`. */
  getTimeZone(): string {
    return this.getScriptTimeZone();
  }

  /** The old name of `getActiveUser`. */
  getUser(): User {
    return this.getActiveUser();
  }

  getTemporaryActiveUserKey(): string {
    return "local-user";
  }

  toString(): string {
    return "Session";
  }
}

export class User {
  readonly [serviceName] = "User";
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  toString(): string {
    return this.#email;
  }
}
