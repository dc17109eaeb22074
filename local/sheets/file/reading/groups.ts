import { numberIn, type XmlElement } from "../package/xmlTree";

/** Rows and columns that a person folds away together: a workbook here has none. */
export const GROUPS = "groups of rows or columns";

/** Of the element of a row or of columns. */
export function isInGroup({ attributes }: XmlElement): boolean {
  return (numberIn(attributes.outlineLevel) ?? 0) > 0;
}
