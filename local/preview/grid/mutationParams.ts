import type { IRange } from "@univerjs/core";

/** What Univer says about a change in its model; each kind has its own parameters. */
export interface MutationParams {
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly cellValue?: unknown;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly values?: { readonly [id: string]: { readonly ranges: readonly IRange[] } };
  readonly from?: { readonly subUnitId: string; readonly value: unknown };
  readonly to?: { readonly subUnitId: string; readonly value: unknown };
  readonly sheet?: { readonly id: string };
}
