import {
  DataValidationType,
  type ICellRenderContext,
  type Injector,
  LifecycleService,
  LifecycleStages,
} from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import type { RowsInUse } from "./rowsInUse";

/** Rows below the last one in use that have their arrows drawn, ready for what is typed next. */
const A_FEW = 5;

/**
 * Draws the arrows of drop-downs to the last row in use and a few below: a rule is for a thousand rows,
 * and arrows down an empty sheet tell nobody anything. The rules stay where they are, and work there.
 */
export async function drawDropDownsInUse(injector: Injector, inUse: RowsInUse): Promise<void> {
  // Only then does Univer know how drop-downs are drawn.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const lists = injector
    .get(DataValidatorRegistryService)
    .getValidatorItem(DataValidationType.LIST);
  const arrow = lists?.canvasRender;
  if (!arrow) return;
  const { drawWith, isHit } = arrow;
  arrow.drawWith = (context, info, ...rest) => {
    if (isNear(info)) drawWith.call(arrow, context, info, ...rest);
  };
  arrow.isHit = (point, info) => isNear(info) && isHit?.call(arrow, point, info) === true;

  function isNear({ worksheet, row }: ICellRenderContext): boolean {
    return row <= inUse.lastOf(worksheet) + A_FEW;
  }
}
