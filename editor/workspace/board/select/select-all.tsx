import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../server/contract/jobs.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { call } from '../../../shell/api/call.ts';
import { showError } from '../../../shell/toast.tsx';
import { mostSelected, type Selection } from './use-selection.ts';
import './texts.ts';

type Query = NonNullable<Parameters<typeof call<typeof routes.listCards>>[1]>['query'];
type SelectAllProps = {
  readonly jobId: string;
  readonly query: NonNullable<Query>;
  /** What of it has come so far. */
  readonly shown: readonly Card[];
  readonly name: string;
  readonly selection: Selection;
  readonly isSelectable?: (card: Card) => boolean;
};

const pageSize = 200;

/** Selects everybody of a column, or of a table as it is filtered, also those who have not been scrolled to; pressed again, nobody. */
export function SelectAll({ jobId, query, shown, name, selection, isSelectable = () => true }: SelectAllProps) {
  const { t } = useTranslation('select');
  const [isLoading, setLoading] = useState(false);
  const selectable = shown.filter(isSelectable);
  const count = selectable.filter(selection.has).length;
  const isAll = count > 0 && count === selectable.length;
  const change = async () => {
    const own = [...selection.cards.values()].filter(
      (card) => query.stepId === undefined || card.stepId === query.stepId,
    );
    if (isAll) return selection.set([...own, ...selectable], false);
    setLoading(true);
    try {
      await eachPage(jobId, query, (cards) => selection.set(cards.filter(isSelectable), true));
    } catch (error) {
      showError(error);
    } finally {
      setLoading(false);
    }
  };
  return (
    <Checkbox
      size="xs"
      aria-label={t('all', { name })}
      checked={isAll}
      indeterminate={count > 0 && !isAll}
      disabled={isLoading || selectable.length === 0}
      onChange={() => void change()}
    />
  );
}

async function eachPage(
  jobId: string,
  query: NonNullable<Query>,
  take: (cards: readonly Card[]) => void,
): Promise<void> {
  let after: string | undefined;
  let taken = 0;
  do {
    const place = after === undefined ? {} : { after };
    const page = await call(routes.listCards, { params: { jobId }, query: { ...query, ...place, limit: pageSize } });
    take(page.items);
    taken += page.items.length;
    after = page.next ?? undefined;
  } while (after !== undefined && taken < mostSelected);
}
