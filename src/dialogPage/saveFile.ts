/** Hands a file to the person, as a download of the browser's. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = safeFileName(name);
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Without the characters that file systems refuse. */
function safeFileName(name: string): string {
  return Array.from(name, (letter) =>
    letter < " " || '\\/:*?"<>|'.includes(letter) ? " " : letter,
  )
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
