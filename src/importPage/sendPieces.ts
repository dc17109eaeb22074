import { failureOf } from "../sidebar/failure";
import type { Ask } from "../sidebar/server";

/** So much goes into one call: large enough that calls are few, small enough that each is short. */
const PIECE = 400_000;

export interface Sending {
  readonly id: string;
  /** Called before each piece. */
  progress(done: number, of: number): void;
  isStopped(): boolean;
}

/**
 * Sends text to the hidden tab piece by piece. Resolves to how many pieces it was; to a sentence where
 * one did not arrive; to "stopped". Where not all of it is there, none of it is left there.
 */
export async function sendPieces(
  ask: Ask,
  text: string,
  { id, progress, isStopped }: Sending,
): Promise<number | string> {
  const pieces = Math.max(1, Math.ceil(text.length / PIECE));
  for (let piece = 0; piece < pieces; piece += 1) {
    progress(piece, pieces);
    const outcome = await ask("stagePiece", {
      id,
      piece,
      text: text.slice(piece * PIECE, (piece + 1) * PIECE),
    });
    if (outcome.ok && !isStopped()) continue;
    await ask("discardImport", { id });
    return outcome.ok ? "stopped" : failureOf(outcome).sentence;
  }
  return pieces;
}
