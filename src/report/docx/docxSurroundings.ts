import { strFromU8 } from "fflate";
import { SynchronousPromise } from "synchronous-promise";
import { utf8Bytes } from "./utf8";

/**
 * The names that docx looks for in its surroundings and that Apps Script lacks, or has with a will
 * of their own. The build puts them on top of docx (build/docxSynchronously.mjs); nothing else
 * imports this file, and no other module sees them.
 *
 * The clock stands still and the dice always fall alike, so the same report gives the same bytes.
 */
export { SynchronousPromise as Promise };

/** As reproducible zips have it; the day of the report is set in the document's properties. */
const STILL = "1980-01-01T00:00:00";

const RealDate = globalThis.Date;

class StillDate extends RealDate {
  constructor(...given: readonly unknown[]) {
    super(given.length === 0 ? STILL : (given[0] as string));
  }
  static override now(): number {
    return new RealDate(STILL).getTime();
  }
}

export { StillDate as Date };

let thrown = 1;
let pictures = 0;
let numberedLists = 0;

/** Makes the ids of the next document start from the same number again. */
export function startAgain(): void {
  thrown = 1;
  pictures = 0;
  numberedLists = 0;
}

/** docx itself would go on counting from one document to the next. */
export function nextPictureId(): string {
  pictures += 1;
  return String(pictures);
}

/** Each numbered list counts from 1 again. */
export function nextNumberedList(): number {
  numberedLists += 1;
  return numberedLists;
}

const RealMath = globalThis.Math;

/** The minimal standard generator of Park and Miller: ids must differ, not be secret. */
function evenDice(): number {
  thrown = (thrown * 48_271) % 2_147_483_647;
  return thrown / 2_147_483_647;
}

const stillMath: typeof RealMath = Object.create(RealMath, { random: { value: evenDice } });

export { stillMath as Math };

class Utf8Encoder {
  encode(text: string): Uint8Array {
    return utf8Bytes(text);
  }
}

export { Utf8Encoder as TextEncoder };

class Utf8Decoder {
  decode(bytes: Uint8Array): string {
    return strFromU8(bytes);
  }
}

export { Utf8Decoder as TextDecoder };
