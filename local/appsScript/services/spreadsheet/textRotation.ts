import type { Style } from "../../../sheets/workbook/style";
import { serviceName } from "../../realm/hostObject";

/** How far text is turned. */
export class TextRotation {
  constructor(private readonly style: Style | undefined) {}

  get [serviceName](): string {
    return "TextRotation";
  }

  getDegrees(): number {
    return this.style?.stacked ? 0 : (this.style?.rotation ?? 0);
  }

  isVertical(): boolean {
    return this.style?.stacked ?? false;
  }
}
