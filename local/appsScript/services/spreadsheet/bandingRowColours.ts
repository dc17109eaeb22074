import type { Colour } from "./classes";
import {
  colourObjectOf,
  colourOfPart,
  StoredBanding,
  setColour,
  setColourObject,
} from "./storedBanding";

/** The colours of a banding by rows. */
export class BandingRowColours extends StoredBanding {
  getHeaderRowColor(): string | null {
    return colourOfPart(this, "rows", "headerColour");
  }

  getHeaderRowColorObject(): Colour | null {
    return colourObjectOf(this, "rows", "headerColour");
  }

  setHeaderRowColor(...args: unknown[]): this {
    return setColour(this, "rows", "headerColour", "setHeaderRowColor", args);
  }

  setHeaderRowColorObject(...args: unknown[]): this {
    return setColourObject(this, "rows", "headerColour", "setHeaderRowColorObject", args);
  }

  getFirstRowColor(): string | null {
    return colourOfPart(this, "rows", "firstColour");
  }

  getFirstRowColorObject(): Colour | null {
    return colourObjectOf(this, "rows", "firstColour");
  }

  setFirstRowColor(...args: unknown[]): this {
    return setColour(this, "rows", "firstColour", "setFirstRowColor", args);
  }

  setFirstRowColorObject(...args: unknown[]): this {
    return setColourObject(this, "rows", "firstColour", "setFirstRowColorObject", args);
  }

  getSecondRowColor(): string | null {
    return colourOfPart(this, "rows", "secondColour");
  }

  getSecondRowColorObject(): Colour | null {
    return colourObjectOf(this, "rows", "secondColour");
  }

  setSecondRowColor(...args: unknown[]): this {
    return setColour(this, "rows", "secondColour", "setSecondRowColor", args);
  }

  setSecondRowColorObject(...args: unknown[]): this {
    return setColourObject(this, "rows", "secondColour", "setSecondRowColorObject", args);
  }

  getFooterRowColor(): string | null {
    return colourOfPart(this, "rows", "footerColour");
  }

  getFooterRowColorObject(): Colour | null {
    return colourObjectOf(this, "rows", "footerColour");
  }

  setFooterRowColor(...args: unknown[]): this {
    return setColour(this, "rows", "footerColour", "setFooterRowColor", args);
  }

  setFooterRowColorObject(...args: unknown[]): this {
    return setColourObject(this, "rows", "footerColour", "setFooterRowColorObject", args);
  }
}
