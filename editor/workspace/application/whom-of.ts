import type { Slot } from '../../../server/contract/slots.ts';

/** The names of all whom a candidate meets, apart by commas. */
export const whomOf = ({ interviewers, guests }: Pick<Slot, 'interviewers' | 'guests'>): string =>
  [...interviewers.map(({ name }) => name), ...guests].join(', ');
