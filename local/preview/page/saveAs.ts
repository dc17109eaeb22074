import { element } from "./elements";

/** Hands a file to the person, as a download. */
export function saveAs(name: string, type: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = element("a", { href: url, download: safeFileName(name) });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Without the characters that file systems refuse. */
function safeFileName(name: string): string {
  return [...name]
    .map((letter) => (letter < " " || '\\/:*?"<>|'.includes(letter) ? " " : letter))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
