import { BandingRowColours } from "./bandingRowColours";
import type { Colour } from "./classes";
import { colourObjectOf, colourOfPart, setColour, setColourObject } from "./storedBanding";

/** The colours of a banding by columns. */
export class BandingColumnColours extends BandingRowColours {
  getHeaderColumnColor(): string | null {
    return colourOfPart(this, "columns", "headerColour");
  }

  getHeaderColumnColorObject(): Colour | null {
    return colourObjectOf(this, "columns", "headerColour");
  }

  setHeaderColumnColor(...args: unknown[]): this {
    return setColour(this, "columns", "headerColour", "setHeaderColumnColor", args);
  }

  setHeaderColumnColorObject(...args: unknown[]): this {
    return setColourObject(this, "columns", "headerColour", "setHeaderColumnColorObject", args);
  }

  getFirstColumnColor(): string | null {
    return colourOfPart(this, "columns", "firstColour");
  }

  getFirstColumnColorObject(): Colour | null {
    return colourObjectOf(this, "columns", "firstColour");
  }

  setFirstColumnColor(...args: unknown[]): this {
    return setColour(this, "columns", "firstColour", "setFirstColumnColor", args);
  }

  setFirstColumnColorObject(...args: unknown[]): this {
    return setColourObject(this, "columns", "firstColour", "setFirstColumnColorObject", args);
  }

  getSecondColumnColor(): string | null {
    return colourOfPart(this, "columns", "secondColour");
  }

  getSecondColumnColorObject(): Colour | null {
    return colourObjectOf(this, "columns", "secondColour");
  }

  setSecondColumnColor(...args: unknown[]): this {
    return setColour(this, "columns", "secondColour", "setSecondColumnColor", args);
  }

  setSecondColumnColorObject(...args: unknown[]): this {
    return setColourObject(this, "columns", "secondColour", "setSecondColumnColorObject", args);
  }

  getFooterColumnColor(): string | null {
    return colourOfPart(this, "columns", "footerColour");
  }

  getFooterColumnColorObject(): Colour | null {
    return colourObjectOf(this, "columns", "footerColour");
  }

  setFooterColumnColor(...args: unknown[]): this {
    return setColour(this, "columns", "footerColour", "setFooterColumnColor", args);
  }

  setFooterColumnColorObject(...args: unknown[]): this {
    return setColourObject(this, "columns", "footerColour", "setFooterColumnColorObject", args);
  }
}
