import type {
  Alignment,
  Border,
  BorderStyle,
  Borders,
  Fill,
  FillPattern,
  GradientStop,
} from "@cj-tech-master/excelts";
import { childOf, childrenOf, isAttributeOn, numberIn, type XmlElement } from "../package/xmlTree";
import type { ColourReader } from "./palette";

export function fillIn(element: XmlElement | undefined, colour: ColourReader): Fill | undefined {
  const pattern = childOf(element, "patternFill");
  if (pattern !== undefined) {
    const [fgColor, bgColor] = ["fgColor", "bgColor"].map((name) => colour(childOf(pattern, name)));
    return {
      type: "pattern",
      pattern: (pattern.attributes.patternType ?? "none") as FillPattern["pattern"],
      ...(fgColor && { fgColor }),
      ...(bgColor && { bgColor }),
    };
  }
  const stops = childrenOf(element, "gradientFill", "stop").flatMap((stop): GradientStop[] => {
    const painted = colour(childOf(stop, "color"));
    return painted ? [{ position: numberIn(stop.attributes.position) ?? 0, color: painted }] : [];
  });
  return stops.length === 0 ? undefined : { type: "gradient", gradient: "angle", degree: 0, stops };
}

export function bordersIn(
  element: XmlElement | undefined,
  colour: ColourReader,
): Partial<Borders> | undefined {
  const side = (...names: readonly string[]): Partial<Border> | undefined => {
    const found = names.map((name) => childOf(element, name)).find((each) => each !== undefined);
    const style = found?.attributes.style;
    if (style === undefined || style === "none") return undefined;
    const painted = colour(childOf(found, "color"));
    return { style: style as BorderStyle, ...(painted && { color: painted }) };
  };
  // The stricter kind of the format speaks of start and end.
  const sides = {
    top: side("top"),
    left: side("left", "start"),
    bottom: side("bottom"),
    right: side("right", "end"),
  };
  const drawn = Object.entries(sides).filter(([, border]) => border !== undefined);
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

export function alignmentIn(element: XmlElement | undefined): Partial<Alignment> | undefined {
  if (element === undefined) return undefined;
  const { horizontal, vertical, wrapText, textRotation, readingOrder } = element.attributes;
  const turned = numberIn(textRotation);
  return {
    ...(horizontal && { horizontal: horizontal as NonNullable<Alignment["horizontal"]> }),
    ...(vertical && {
      vertical: (vertical === "center" ? "middle" : vertical) as NonNullable<Alignment["vertical"]>,
    }),
    ...(isAttributeOn(wrapText) && { wrapText: true }),
    ...(turned && { textRotation: degreesOf(turned) }),
    ...(readingOrder === "2" && { readingOrder: "rtl" as const }),
  };
}

/** A file counts downwards from 91; 255 stands for letters one above the other. */
function degreesOf(turned: number): number | "vertical" {
  if (turned === 255) return "vertical";
  return turned > 90 ? 90 - turned : turned;
}
