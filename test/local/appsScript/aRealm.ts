import { Door, type DoorOptions } from "../../../local/appsScript/declare/door";
import type { BareContext } from "../../../local/appsScript/realm/bareContext";
import { nodeContexts } from "../../../local/appsScript/realm/bareContextNode";
import { Realm } from "../../../local/appsScript/realm/realm";
import type { Run } from "../../../local/appsScript/services/run";

export interface RealmUnderTest extends Partial<DoorOptions> {
  readonly now?: () => number;
}

/** A realm of its own, for whose calls nothing is said but what the test says. */
export function aRealm(
  { now, ...options }: RealmUnderTest = {},
  context: BareContext = nodeContexts()(),
): Realm {
  const door = new Door({ surface: new Map(), run: {} as Run, ...options });
  return new Realm(context, door, now ? { now } : {});
}
