import { putAt, readAt } from './at-path.ts';
import type { Fixer } from './contract.ts';
import { freeId } from './free-id.ts';

/** A competency gets an id of its own. */
export const scorecardBroken: Fixer = ({ path }, { definition }) => {
  const all = readAt(definition, path.slice(0, -2)) as readonly { readonly id: string }[] | undefined;
  if (!all) return [];
  const id = freeId(
    String(readAt(definition, path)),
    all.map((one) => one.id),
  );
  return [
    {
      id: 'rename',
      label: { sv: `Ge den id:t ${id}`, en: `Give it the id ${id}` },
      apply: (now) => putAt(now, path, id),
    },
  ];
};
