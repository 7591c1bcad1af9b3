import { putAt } from './at-path.ts';
import type { Fixer } from './contract.ts';

/** A choice without options becomes a text that the applicant writes. */
export const fieldBroken: Fixer = ({ path }) => {
  const field = path.slice(0, -1);
  return [
    {
      id: 'text',
      label: { sv: 'Gör det till ett textfält', en: 'Make it a text field' },
      apply: (now) => putAt(putAt(now, [...field, 'kind'], 'text'), path, undefined),
    },
  ];
};
