import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { OwedCard } from '../../../server/contract/jobs.ts';
import type { Me } from '../../../server/contract/people.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useNow } from '../../shell/ring.tsx';
import { RingMark } from '../../shell/ring-mark.tsx';
import { useMe } from '../../shell/use-me.ts';
import { LateDecideSheet } from '../decide/late-decide-sheet.tsx';
import { mayAssess, mayRecruit, readsAsRecruiter } from '../may-recruit.ts';
import { OwedScorecards } from '../my-scorecards/owed-scorecards.tsx';
import { Empty } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Together } from '../page/together.tsx';
import { Picture } from '../page/picture.tsx';
import { SavedViews } from '../page/saved-views.tsx';
import { usePages } from '../page/use-pages.ts';
import { TaskList, useTasks } from '../tasks/task-list.tsx';
import { Absences } from './absences.tsx';
import { FirstRun } from './first-run.tsx';
import { type DueGroup, dueGroupOf, dueGroups } from './group-by-due.ts';
import { Mentions } from './mentions.tsx';
import { Notices } from './notices.tsx';
import { TodayRow } from './today-row.tsx';
import { StopNotice } from '../stops/stop-notice.tsx';
import classes from './today.module.css';
import { WaitingDecisions } from './waiting-decisions.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useTodayChanges } from './use-today-changes.ts';
import { useWhose } from './use-whose.ts';
import './texts.ts';

const kept = [120, 88, 104].map((width) => ({ mark: <RingMark state="answered" left={1} size={28} />, width }));

/** Scorecards that I owe stand between them: nobody who waits in vain is pushed down. */
const [lateGroup, laterGroups] = [dueGroups.slice(0, 1), dueGroups.slice(1)];

/** What I owe, ordered by promise; tasks and reminders beside. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const me = useMe();
  const { isMine, choose } = useWhose();
  const owed = usePages(
    routes.listToday,
    { query: { mine: isMine ? 'true' : 'false' } },
    { refetchInterval: 60_000, enabled: isMine !== null },
  );
  useTodayChanges();
  const jobs = useRoute(routes.listJobs, { query: { limit: 1 } });
  const [deciding, setDeciding] = useState<{ readonly card: OwedCard; readonly isWriting: boolean } | null>(null);
  const mayDecide = (card: OwedCard) => mayRecruit(me, card.jobId) && card.stepId !== null;
  const decide = (card: OwedCard, isWriting = false) => mayDecide(card) && setDeciding({ card, isWriting });
  const navigate = useNavigate();
  const write = (card: OwedCard) =>
    card.acts.includes('assess') && mayAssess(me, card.jobId)
      ? void navigate(`/applications/${card.applicationId}/scorecard`)
      : decide(card, true);
  const assess = (applicationId: string) => void navigate(`/applications/${applicationId}/scorecard`);
  const list = useListKeys(owed.items, { d: (card) => decide(card), e: write }, { e: assess });
  const isFirstRun = jobs.data?.items.length === 0 && !owed.isPending && owed.items.length === 0;
  return (
    <Page
      title={t('title')}
      lead={t(isMine ? 'leadMine' : 'lead')}
      keys={[
        { keys: ['j', 'k'], does: t('keyWalk') },
        { keys: ['Enter'], does: t('keyOpen') },
        { keys: ['d'], does: t('keyDecide') },
        { keys: ['e'], does: t('keyWrite') },
      ]}
      actions={
        !isFirstRun && (
          <>
            <SegmentedControl
              aria-label={t('whose')}
              data={[
                { value: 'true', label: t('mine') },
                { value: 'false', label: t('everyone') },
              ]}
              value={String(isMine ?? true)}
              onChange={(value) => choose(value === 'true')}
            />
            <SavedViews page="today" byItself={isMine === null ? {} : { mine: String(isMine) }} />
          </>
        )
      }
    >
      <Together>
        <Absences />
        {!isFirstRun && <StopNotice />}
        {isFirstRun ? (
          <FirstRun />
        ) : (
          <div className={classes.layout}>
            <div ref={list}>
              {readsAsRecruiter(me) && <TasksAhead isMine={isMine ?? true} />}
              {owed.isPending && <ListSkeleton />}
              {owed.error && <Failed error={owed.error} again={owed.refetch} />}
              {!owed.isPending && !owed.error && owed.items.length === 0 && (
                <Empty
                  title={t(isMine ? 'mineDoneTitle' : 'doneTitle')}
                  text={t(isMine ? 'mineDoneText' : 'doneText')}
                  picture={<Picture lines={kept} />}
                >
                  {isMine ? (
                    <Button variant="default" onClick={() => choose(false)}>
                      {t('toEveryone')}
                    </Button>
                  ) : (
                    <Button component={Link} to="/jobs" variant="default">
                      {t('toJobs')}
                    </Button>
                  )}
                </Empty>
              )}
              <Groups cards={owed.items} groups={lateGroup} decide={decide} />
              <OwedScorecards offered={offeredBy(owed.items, me)} />
              <Groups cards={owed.items} groups={laterGroups} decide={decide} />
              <LoadMore pages={owed} />
              {owed.items.length > 0 && (
                <Text c="dimmed" size="xs" mt="md" className={classes.keys ?? ''}>
                  {t('keys')}
                </Text>
              )}
            </div>
            <aside className={classes.beside}>
              {readsAsRecruiter(me) && (
                <section aria-labelledby="today-tasks">
                  <h2 id="today-tasks">{t('tasks')}</h2>
                  <TaskList compact isMine={isMine ?? true} />
                </section>
              )}
              <WaitingDecisions isRare={!readsAsRecruiter(me)} />
              <Mentions />
              <Notices />
            </aside>
          </div>
        )}
      </Together>
      <LateDecideSheet
        card={deciding?.card ?? null}
        writes={deciding?.isWriting === true}
        onClose={() => setDeciding(null)}
      />
    </Page>
  );
}

/** Where tasks stand below the list instead of beside it, how many there are is said above it. */
function TasksAhead({ isMine }: { readonly isMine: boolean }) {
  const { t } = useTranslation('today');
  const { items, hasMore } = useTasks({ compact: true, isMine });
  if (items.length === 0) return null;
  return (
    <Link to="/tasks" className={classes.ahead}>
      <IconChecklist size={20} stroke={1.6} aria-hidden="true" />
      {hasMore ? t('manyTasks', { count: items.length }) : t('someTasks', { count: items.length })}
    </Link>
  );
}

/** Whose own row offers the scorecard that I owe as what comes next. */
const offeredBy = (cards: readonly OwedCard[], me: Me) =>
  new Set(
    cards
      .filter(({ acts, jobId, waiting }) => acts[0] === 'assess' && waiting === null && mayAssess(me, jobId))
      .map(({ applicationId }) => applicationId),
  );

type GroupsProps = {
  readonly cards: readonly OwedCard[];
  readonly groups: readonly DueGroup[];
  readonly decide: (card: OwedCard) => void;
};

function Groups({ cards, groups, decide }: GroupsProps) {
  const { t } = useTranslation('today');
  const now = useNow();
  const { zone } = useMe().organisation;
  return groups.map((group) => {
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
