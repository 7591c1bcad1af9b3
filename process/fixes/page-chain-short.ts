import type { Responsible } from '../definition/schema.ts';
import { putAt, readAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';

const roles = [
  ['manager', { sv: 'chefen', en: 'the manager' }],
  ['administrator', { sv: 'administratören', en: 'the administrator' }],
] as const;

/** Somebody else is paged last: the manager, or the administrator where the manager is responsible already. */
export const pageChainShort: Fixer = ({ path }, { definition }) => {
  const pages = readAt(definition, path) as Responsible[][] | undefined;
  if (!pages) return [];
  return roles.map(([role, name]): Fix => {
    const level: Responsible[] = [{ kind: 'role', role }];
    return {
      id: `page:${role}`,
      label: { sv: `Larma ${name.sv} sist`, en: `Page ${name.en} last` },
      apply: (now) => putAt(now, path, [...pages, level]),
    };
  });
};
