import { nameOf } from '../checks/name-of.ts';
import { readAt } from './at-path.ts';
import type { Fixer } from './contract.ts';
import { requiring } from './requiring.ts';

/** The application requires the date. */
export const dateNotGiven: Fixer = ({ path }, { definition }) => {
  const field = readAt(definition, path);
  if (typeof field !== 'string') return [];
  return requiring(definition, field, nameOf(definition.fields[field]?.label, field));
};
