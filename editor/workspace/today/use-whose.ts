import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { useOwedScorecards } from '../my-scorecards/owed-scorecards.tsx';
import { usePages } from '../page/use-pages.ts';
import { useTasks } from '../tasks/task-list.tsx';

type Whose = {
  /** Null while it is not known yet. */
  readonly isMine: boolean | null;
  readonly choose: (isMine: boolean) => void;
};

/** Whose work Today shows: as chosen in the address, else mine where I owe anything when the page opens, and everybody's where I do not. */
export function useWhose(): Whose {
  const [params, setParams] = useSearchParams();
  const asked = params.get('mine');
  const [opened, setOpened] = useState<boolean | null>(null);
  const enabled = asked === null && opened === null;
  const cards = usePages(routes.listToday, { query: { mine: 'true' } }, { enabled });
  const tasks = useTasks({ open: true, compact: true, isMine: true }, enabled);
  const scorecards = useOwedScorecards(enabled);
  const own = [cards, tasks, scorecards];
  const hasOwn = own.some(({ items }) => items.length > 0);
  if (enabled && (hasOwn || own.every(({ isPending }) => !isPending))) setOpened(hasOwn);
  return {
    isMine: asked === null ? opened : asked === 'true',
    choose: (isMine) => setParams({ mine: String(isMine) }, { replace: true }),
  };
}
