import { putAt } from './at-path.ts';
import type { Fixer } from './contract.ts';

/** A text that nothing sends is removed. */
export const textUnused: Fixer = ({ path }) => [
  {
    id: 'remove',
    label: { sv: 'Ta bort texten', en: 'Remove the text' },
    apply: (now) => putAt(now, path, undefined),
  },
];
