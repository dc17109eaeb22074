import type { MemoryPort } from "../app/ports";

/** A property holds 9 KB; a character can take three bytes. */
const PIECE = 2900;

/** Document properties, with long values cut into pieces. One read and one write a value. */
export function documentMemory(): MemoryPort {
  return {
    recall: (name) => {
      const all = PropertiesService.getDocumentProperties().getProperties();
      const first = all[name];
      if (first === undefined) return null;
      let value = first;
      for (let piece = 1; ; piece++) {
        const next = all[`${name}.${piece}`];
        if (next === undefined) return value;
        value += next;
      }
    },
    remember: (name, value) => {
      const properties = PropertiesService.getDocumentProperties();
      const kept: Record<string, string> = {};
      for (const [key, text] of Object.entries(properties.getProperties())) {
        if (key !== name && !key.startsWith(`${name}.`)) kept[key] = text;
      }
      if (value !== null) {
        for (let piece = 0; piece === 0 || piece * PIECE < value.length; piece++) {
          const key = piece === 0 ? name : `${name}.${piece}`;
          kept[key] = value.slice(piece * PIECE, (piece + 1) * PIECE);
        }
      }
      properties.setProperties(kept, true);
    },
  };
}
