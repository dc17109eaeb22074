import { Door } from "../../../../local/appsScript/declare/door";
import type { Place } from "../../../../local/appsScript/declare/googleClass";
import { EMULATOR } from "../../../../local/appsScript/services/emulator/surface";
import type { Run } from "../../../../local/appsScript/services/run";
import { asScript, type Held } from "../asScript";

const door = new Door({ surface: EMULATOR, run: {} as Run });

/** An object of a service as a script holds it; its methods need nothing of the run. */
export function held<G>(object: Place<G>): Held<G> {
  return asScript<G>(door, object);
}

/** The names that scripts may use on it, but for `toString`. */
export function namesOn(object: Place): readonly string[] {
  return door.namesOf(object).filter((name) => name !== "toString");
}
