import { unzipSync } from "fflate";
import { partKey, targetPath } from "./partNames";
import { type Receivers, readXml, type XmlElement } from "./xmlTree";

/** A reference from one part of a file to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in both kinds of the format: `worksheet`. */
  readonly kind: string;
  /** The path of the other part, or, where it lies outside of the file (a link), as written. */
  readonly target: string;
}

/** The parts of a file, each unpacked when it is needed and freed afterwards. */
export class WorkbookPackage {
  readonly #bytes: Uint8Array;
  /** By the key of their name. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #sizes: ReadonlyMap<string, number>;

  /** Throws where the bytes are no zip. */
  constructor(bytes: Uint8Array) {
    const parts: { readonly name: string; readonly size: number }[] = [];
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts.push({ name, size: originalSize });
        return false;
      },
    });
    this.#bytes = bytes;
    this.#names = new Map(parts.map(({ name }) => [partKey(name), name]));
    this.#sizes = new Map(parts.map(({ name, size }) => [partKey(name), size]));
  }

  /** The paths of all parts, in lower case. */
  get paths(): readonly string[] {
    return [...this.#names.keys()];
  }

  has(path: string): boolean {
    return this.#names.has(partKey(path));
  }

  /** How many bytes a part has when it is unpacked, by what the file says; 0 where there is none of that name. */
  sizeOf(path: string): number {
    return this.#sizes.get(partKey(path)) ?? 0;
  }

  /** The bytes of a part; undefined where there is none of that name. */
  part(path: string): Uint8Array | undefined {
    const name = this.#names.get(partKey(path));
    if (name === undefined) return undefined;
    return unzipSync(this.#bytes, { filter: (file) => file.name === name })[name];
  }

  /** The root of a part. Throws where it is no XML. */
  xml(path: string, receivers: Receivers = {}): XmlElement | undefined {
    const bytes = this.part(path);
    return bytes === undefined ? undefined : readXml(bytes, receivers);
  }

  /** What the part at `path` points at; of the whole file where it is empty. */
  relationsOf(path: string): readonly Relation[] {
    const slash = path.lastIndexOf("/") + 1;
    const root = this.xml(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    return (root?.children ?? []).map(({ attributes }) => {
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
      return {
        id,
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: mode === "External" ? target : targetPath(path, target),
      };
    });
  }
}
