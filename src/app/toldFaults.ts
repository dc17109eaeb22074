import { describeGoogleFault, isOfGoogle, type Reach } from "../domain/googleFault";
import { Refusal } from "../domain/problem";
import type { Reply } from "./calls/call";
import type { Ports } from "./ports";
import { watched } from "./watched";

/**
 * Does what an entry point is for. A Refusal, or what one of Google's services throws, becomes a
 * sentence for whoever asked; Google's own words are for `log`. Throws only what is a bug.
 */
export function toldFaults<T>(
  title: string,
  makePorts: () => Ports,
  log: (thrown: Error) => void,
  job: (ports: Ports) => T,
): Reply<T> {
  let reach: () => Reach = () => "nothing was changed";
  try {
    const watching = watched(makePorts());
    reach = watching.reach;
    return { ok: true, value: job(watching.ports) };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { ok: false, code: thrown.code, message: thrown.message };
    if (!isOfGoogle(thrown)) throw thrown;
    log(thrown);
    const message = describeGoogleFault(thrown, title, reach());
    return { ok: false, code: "google-stopped", message };
  }
}
