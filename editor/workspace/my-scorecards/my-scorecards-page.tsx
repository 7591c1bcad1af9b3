import { SegmentedControl, Text } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { myScorecardStates } from '../../../server/contract/fixed-values.ts';
import type { MyScorecardState } from '../../../server/contract/scorecards.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Empty } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Picture } from '../page/picture.tsx';
import { usePages } from '../page/use-pages.ts';
import { MyScorecardRow } from './my-scorecard-row.tsx';
import { ThrowUnseen } from './throw-unseen.tsx';
import classes from './my-scorecards.module.css';
import './texts.ts';

const lines = [128, 96, 112].map((width) => ({ mark: <IconClipboardCheck size={20} stroke={1.6} />, width }));
const noneOf = { owed: 'noneOwed', draft: 'noneDraft', handedIn: 'noneHandedIn' } as const;

/** What I am to assess, what I have begun, and what I have handed in; which of them stands in the address. */
export function MyScorecardsPage() {
  const { t } = useTranslation('myScorecards');
  const [params, setParams] = useSearchParams();
  const state: MyScorecardState = myScorecardStates.find((one) => one === params.get('show')) ?? 'owed';
  const pages = usePages(routes.listMyScorecards, { query: { state } }, { refetchInterval: 60_000 });
  const unseen = pages.first?.unseen ?? 0;
  const isEmpty = !pages.isPending && !pages.error && pages.items.length === 0;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SegmentedControl
        mb="md"
        className={classes.states ?? ''}
        aria-label={t('which')}
        data={myScorecardStates.map((value) => ({ value, label: t(value) }))}
        value={state}
        onChange={(value) => setParams(value === 'owed' ? {} : { show: value }, { replace: true })}
      />
      {pages.error && <Failed error={pages.error} again={pages.refetch} />}
      {pages.isPending && <ListSkeleton />}
      {isEmpty && (
        <Empty title={t(noneOf[state])} text={t(`${noneOf[state]}Text`)} picture={<Picture lines={lines} />} />
      )}
      <ul className={classes.list}>
        {pages.items.map((item) => (
          <MyScorecardRow key={`${item.applicationId} ${item.stepId} ${item.visit}`} item={item} state={state} />
        ))}
      </ul>
      <LoadMore pages={pages} />
      {unseen > 0 && (
        <Text c="dimmed" mt="md">
          {t(`unseen_${state}`, { count: unseen })}
        </Text>
      )}
      {unseen > 0 && state === 'draft' && <ThrowUnseen count={unseen} />}
    </Page>
  );
}
