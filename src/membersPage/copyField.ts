/**
 * Copies what a field holds. The clipboard of the newer kind is closed to pages in a frame that was
 * not given it, as Google's dialogs are; the older way needs the text to be selected. Returns whether
 * the browser did it; the text stays selected where it did not.
 */
export function copyField(id: string): boolean {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return false;
  field.focus();
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
