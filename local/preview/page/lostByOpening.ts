import type { RequestAnswer } from "../protocol";

/** What goes when another workbook is opened in place of `name`, in words; null where nothing does. */
export function lostByOpening(
  name: string,
  { isChanged, documents }: RequestAnswer<"notDownloaded">,
): string | null {
  const made = documents === 1 ? "the document" : `the ${documents} documents`;
  const changes = `What you changed in "${name}" since it was opened or last downloaded will not be kept`;
  if (isChanged && documents > 0) {
    return `${changes}, nor will ${made} made from it. To keep them, cancel and download them first: File > Download (.xlsx), File > Documents made here.`;
  }
  if (isChanged) return `${changes}. To keep it, cancel and choose File > Download (.xlsx) first.`;
  if (documents === 0) return null;
  const [which, them] =
    documents === 1 ? ["The document", "it"] : [`The ${documents} documents`, "them"];
  return `${which} made from "${name}" will not be kept. To keep ${them}, cancel and download ${them} first: File > Documents made here.`;
}
