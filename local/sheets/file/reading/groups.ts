import { numberIn, type XmlElement } from "../package/xmlTree";

/** Rows that a person folds away together: a workbook here has none. */
export const ROW_GROUPS = "groups of rows";

/** In how many groups the row or the columns of an element are. */
export function outlineLevel({ attributes }: XmlElement): number {
  return numberIn(attributes.outlineLevel) ?? 0;
}
