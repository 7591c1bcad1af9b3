import type { BenchContext, BenchRow } from '../contract.ts';
import { bulkRows } from '../scale/bulk-rows.ts';
import { sustainedRows } from '../scale/sustained-rows.ts';
import { workersRows } from '../scale/workers-rows.ts';

export const name = 'scale';

/** How much leaves in a second and for how long, what a second worker brings, and how long one message waits beside another organisation's thousands. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  return [
    ...(await sustainedRows(context, name)),
    ...(await workersRows(context, name)),
    ...(await bulkRows(context, name)),
  ];
}
