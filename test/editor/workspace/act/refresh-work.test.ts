import { expect, it } from 'vitest';
import { refreshAfter } from '../../../../editor/workspace/act/refresh-after.ts';
import { refreshWork } from '../../../../editor/workspace/act/refresh-work.ts';
import { queryClient } from '../../../../editor/shell/api/query-client.ts';
import { keyOf } from '../../../../editor/shell/api/use-route.ts';
import { routes } from '../../../../server/contract/routes.ts';

const slots = keyOf(routes.listSlots, { params: { jobId: 'j' }, query: { limit: 100 } });
const stops = keyOf(routes.listStops, { query: { limit: 50 } });

it.each([
  ['an act of one’s own', refreshWork],
  ['a change of somebody else', () => refreshAfter([{ kind: 'slots', data: {} }])],
])('asks anew after %s for times to choose from and for stops', (_, refresh) => {
  for (const key of [slots, stops]) queryClient.setQueryData(key, { items: [], next: null });
  refresh();
  expect([slots, stops].map((key) => queryClient.getQueryState(key)?.isInvalidated)).toEqual([true, true]);
});
