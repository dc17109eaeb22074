/**
 * A file of the preview's own server, read before this returns: a formula is computed in the middle
 * of a script's call, and there a script waits for nothing.
 */
export function readWholeFile(path: string): Uint8Array<ArrayBuffer> {
  const request = new XMLHttpRequest();
  request.open("GET", path, false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`${path} could not be read.`);
  return new Uint8Array(request.response as ArrayBuffer);
}
