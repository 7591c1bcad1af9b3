import type { Pending, State } from './contract.ts';

/** What the candidate is to be told and has not heard yet: on its way, or waiting for a person to call. */
export const unheardOf = ({ pending, tasks }: Pick<State, 'pending' | 'tasks'>): readonly Pending[] => [
  ...Object.values(pending),
  ...Object.values(tasks).flatMap(({ message }) => message ?? []),
];
