import { Context } from '@temporalio/activity';
import type { Lane } from '../activities/providers/turns.ts';
import { priorityKeys } from '../workflows/contract.ts';

/** As Temporal's queue would have it: urgent before bulk, and organisations in turns. */
export function laneOf(): Lane {
  const { fairnessKey = '', priorityKey = Number.POSITIVE_INFINITY } = Context.current().info.priority ?? {};
  return { name: fairnessKey, urgent: priorityKey <= priorityKeys.urgent };
}
