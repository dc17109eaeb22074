/**
 * What a promise that is already settled holds. Throws what it failed with, and an error where it
 * is still open: docx was then not built to run synchronously.
 */
export function finished<T>(promise: PromiseLike<T>): T {
  let outcome: { readonly value: T } | { readonly error: unknown } | null = null;
  promise.then(
    (value) => {
      outcome = { value };
    },
    (error: unknown) => {
      outcome = { error };
    },
  );
  const settled = outcome as { readonly value: T } | { readonly error: unknown } | null;
  if (settled === null) throw new Error("docx did not finish synchronously.");
  if ("error" in settled) throw settled.error;
  return settled.value;
}
