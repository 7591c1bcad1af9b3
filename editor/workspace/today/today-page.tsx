import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Card } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useNow } from '../../shell/ring.tsx';
import { RingMark } from '../../shell/ring-mark.tsx';
import { useMe } from '../../shell/use-me.ts';
import { LateDecideSheet } from '../decide/late-decide-sheet.tsx';
import { mayRecruit, maySeeContacts } from '../may-recruit.ts';
import { OwedScorecards } from '../my-scorecards/owed-scorecards.tsx';
import { Empty } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Picture } from '../page/picture.tsx';
import { usePages } from '../page/use-pages.ts';
import { TaskList, useTasks } from '../tasks/task-list.tsx';
import { Absences } from './absences.tsx';
import { FirstRun } from './first-run.tsx';
import { dueGroupOf, dueGroups } from './group-by-due.ts';
import { Mentions } from './mentions.tsx';
import { Notices } from './notices.tsx';
import { TodayRow } from './today-row.tsx';
import { StopNotice } from '../stops/stop-notice.tsx';
import classes from './today.module.css';
import { WaitingDecisions } from './waiting-decisions.tsx';
import { useListKeys } from './use-list-keys.ts';
import './texts.ts';

const kept = [120, 88, 104].map((width) => ({ mark: <RingMark state="answered" left={1} size={28} />, width }));

/** What I owe, ordered by promise; tasks and reminders beside. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const mine = params.get('mine') === 'true';
  const owed = usePages(routes.listToday, { query: { mine: mine ? 'true' : 'false' } }, { refetchInterval: 30_000 });
  const jobs = useRoute(routes.listJobs, { query: { limit: 1 } });
  const [deciding, setDeciding] = useState<Card | null>(null);
  const list = useListKeys(owed.items, {
    decide: (card) => mayRecruit(me, card.jobId) && card.stepId !== null && setDeciding(card),
  });
  const isFirstRun = jobs.data?.items.length === 0 && owed.items.length === 0;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        !isFirstRun && (
          <SegmentedControl
            aria-label={t('whose')}
            data={[
              { value: 'false', label: t('everyone') },
              { value: 'true', label: t('mine') },
            ]}
            value={String(mine)}
            onChange={(value) => setParams(value === 'true' ? { mine: 'true' } : {}, { replace: true })}
          />
        )
      }
    >
      <Absences />
      {!isFirstRun && <StopNotice />}
      {owed.error && <Failed error={owed.error} again={owed.refetch} />}
      {isFirstRun ? (
        <FirstRun />
      ) : (
        <div className={classes.layout}>
          <div ref={list}>
            {maySeeContacts(me) && <TasksAhead />}
            <OwedScorecards />
            {owed.isPending && <ListSkeleton />}
            {!owed.isPending && !owed.error && owed.items.length === 0 && (
              <Empty title={t('doneTitle')} text={t('doneText')} picture={<Picture lines={kept} />}>
                <Button component={Link} to="/jobs" variant="default">
                  {t('toJobs')}
                </Button>
              </Empty>
            )}
            <Groups cards={owed.items} decide={setDeciding} />
            <LoadMore pages={owed} />
            {owed.items.length > 0 && (
              <Text c="dimmed" size="xs" mt="md" className={classes.keys ?? ''}>
                {t('keys')}
              </Text>
            )}
          </div>
          <aside className={classes.beside}>
            {maySeeContacts(me) && (
              <section aria-labelledby="today-tasks">
                <h2 id="today-tasks">{t('tasks')}</h2>
                <TaskList compact />
              </section>
            )}
            {maySeeContacts(me) && <WaitingDecisions />}
            <Mentions />
            <Notices />
          </aside>
        </div>
      )}
      <LateDecideSheet card={deciding} onClose={() => setDeciding(null)} />
    </Page>
  );
}

/** Where tasks stand below the list instead of beside it, how many there are is said above it. */
function TasksAhead() {
  const { t } = useTranslation('today');
  const { items, hasMore } = useTasks({ open: true, compact: true });
  if (items.length === 0) return null;
  return (
    <Link to="/tasks" className={classes.ahead}>
      <IconChecklist size={20} stroke={1.6} aria-hidden="true" />
      {hasMore ? t('manyTasks', { count: items.length }) : t('someTasks', { count: items.length })}
    </Link>
  );
}

function Groups({ cards, decide }: { readonly cards: readonly Card[]; readonly decide: (card: Card) => void }) {
  const { t } = useTranslation('today');
  const now = useNow();
  const { zone } = useMe().organisation;
  return dueGroups.map((group) => {
    const inGroup = cards.filter((card) => dueGroupOf(card, now, zone) === group);
    if (inGroup.length === 0) return null;
    return (
      <section key={group} className={classes.group} aria-label={t(group)}>
        <h2 data-state={group}>{t(group)}</h2>
        <ul>
          {inGroup.map((card) => (
            <TodayRow key={`${card.applicationId} ${card.visit}`} card={card} zone={zone} decide={decide} />
          ))}
        </ul>
      </section>
    );
  });
}
