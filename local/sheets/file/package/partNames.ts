/**
 * The name that a part is found by. Names are compared without case (ECMA-376 part 2, 6.2.2.3); some
 * programs write them with backslashes, a leading slash or percent signs.
 */
export function partKey(name: string): string {
  return decoded(name).replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** Where a relation of the part at `path` leads: `../comments1.xml` from `xl/worksheets/s.xml`. */
export function targetPath(path: string, target: string): string {
  const steps = decoded(target).replace(/\\/g, "/");
  const start = steps.startsWith("/") ? [] : path.split("/").slice(0, -1);
  const folders: string[] = [];
  for (const step of [...start, ...steps.split("/")]) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
