import { registerPairs } from '../../workspace/register-pairs.ts';

registerPairs('selecting', {
  title: ['Med de {{count}} markerade', 'With the {{count}} selected'],
  count: ['{{count}} markerade', '{{count}} selected'],
});
