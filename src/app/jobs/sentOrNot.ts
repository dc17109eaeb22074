import { becauseOf, isOfGoogle, isRefusedBeforehand } from "../../domain/googleFault";

/** How sending a mail went. */
export type Sending =
  | { readonly kind: "sent" }
  /** Google refused it before it took it, or may have failed after that; `why` is a clause. */
  | { readonly kind: "not sent" | "perhaps sent"; readonly why: string };

/** Sends, and tells what is known of it. Throws what is no fault of Google's. */
export function sentOrNot(send: () => void): Sending {
  try {
    send();
    return { kind: "sent" };
  } catch (thrown) {
    if (!isOfGoogle(thrown)) throw thrown;
    const kind = isRefusedBeforehand(thrown) ? "not sent" : "perhaps sent";
    return { kind, why: becauseOf(thrown) };
  }
}
