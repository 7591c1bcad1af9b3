import { Button, Menu, SegmentedControl, Select } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { administrators, isAmong } from '../../../server/contract/access.ts';
import type { BoardStep, Card, JobDetail, JobSummary } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { LateDecideSheet } from '../decide/late-decide-sheet.tsx';
import { maySeeContacts, mayRecruit } from '../may-recruit.ts';
import { NearNames } from '../page/near-names.tsx';
import type { PageKey } from '../page-keys/page-key.ts';
import { Page } from '../page/page.tsx';
import { useAddress } from '../page/use-address.ts';
import { SearchInput } from '../page/search-input.tsx';
import { SavedViews } from '../page/saved-views.tsx';
import { useMe } from '../../shell/use-me.ts';
import { Together } from '../page/together.tsx';
import { StopNotice } from '../stops/stop-notice.tsx';
import classes from './board.module.css';
import { EndPlaces } from './drag/end-places.tsx';
import type { Drag } from './drag/use-drag.ts';
import type { Selection } from './select/use-selection.ts';
import { useMany } from './use-many.ts';
import {
  AddCandidate,
  ApplyPageDrawer,
  BulkSheet,
  ChooseExit,
  CloseJob,
  ClosingNotice,
  JobTeam,
  JobZone,
  RemoveExample,
  RenameJob,
  SelectionBar,
  StopJob,
} from './parts-loaded-later.ts';
import { StageColumn } from './stage-column.tsx';
import { type BoardFilter, states, useBoardFilter } from './use-board-filter.ts';
import { useJobChanges } from './use-job-changes.ts';
import { BoardTable, FirstCandidates } from './views-loaded-later.tsx';
import './texts.ts';

/** A job's candidates by stage, live. */
export function BoardPage() {
  const { jobId = '' } = useParams();
  const job = useRoute(routes.getJob, { params: { jobId } });
  const board = useRoute(routes.getBoard, { params: { jobId }, query: {} }, { refetchInterval: 60_000 });
  useJobChanges(jobId);
  const failed = (!job.data && job.error) || (!board.data && board.error);
  if (failed) return <Failed error={failed} again={() => void Promise.all([job.refetch(), board.refetch()])} />;
  if (!job.data || !board.data)
    return (
      <div style={{ padding: 32 }}>
        <ListSkeleton />
      </div>
    );
  return <Board job={job.data} steps={board.data.steps} />;
}

function Board({ job, steps }: { readonly job: JobDetail; readonly steps: readonly BoardStep[] }) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const me = useMe();
  const [filter, change] = useBoardFilter();
  const [deciding, setDeciding] = useState<Card | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const recruits = mayRecruit(me, job.id) && job.status !== 'closed';
  const stageIds = new Set(steps.filter(({ kind }) => kind === 'stage').map(({ stepId }) => stepId));
  const exitName = useCallback(
    (stepId: string | null, exitId: string) =>
      inLanguage(steps.find((step) => step.stepId === stepId)?.exits.find(({ id }) => id === exitId)?.name, language) ||
      exitId,
    [steps, language],
  );
  const canDecide = (card: Card) => recruits && card.stepId !== null && stageIds.has(card.stepId);
  const many = useMany({ steps, canDecide, decideOne: setDeciding });
  const { selection, onShown } = many;
  const shared = { jobId: job.id, zone: job.zone, filter, exitName, decide: setDeciding, selection, onShown };
  return (
    <Page
      title={job.title}
      width="full"
      lead={
        <>
          {t('version', {
            process: inLanguage(job.version.processName, language),
            number: job.version.number,
          })}{' '}
          · {t('people', { count: job.candidates })}
        </>
      }
      keys={keysOf(t, recruits, filter.view)}
      actions={
        <>
          <RemoveExample jobId={job.id} isExample={job.isExample && isAmong(administrators, me)} />
          {recruits ? (
            <BoardActions
              job={job}
              choosesTime={steps.some((step) => step.choosesTime)}
              opened={opened}
              setOpened={setOpened}
            />
          ) : (
            maySeeContacts(me, job.id) && (
              <>
                <Button component={Link} to={`/jobs/${job.id}/proof`} variant="default">
                  {t('proof')}
                </Button>
                <Button component={Link} to={`/jobs/${job.id}/surveys`} variant="default">
                  {t('surveys')}
                </Button>
              </>
            )
          )}
        </>
      }
    >
      <Together>
        <StopNotice jobId={job.id} />
        <ClosingNotice job={job} />
        {job.candidates === 0 && recruits ? (
          <FirstCandidates job={job} open={setOpened} />
        ) : (
          <div ref={many.board} className={classes.keyboard} data-selecting={selection.cards.size > 0 || undefined}>
            <Tools filter={filter} change={change} />
            <NearInJob jobId={job.id} search={filter.search} change={change} />
            {filter.view === 'table' ? (
              <BoardTable {...shared} canDecide={canDecide} />
            ) : (
              <Columns
                steps={steps}
                change={change}
                {...shared}
                drag={many.drag}
                drop={many.drop}
                recruits={recruits}
              />
            )}
            {recruits && <SelectionBar selection={selection} decide={many.decideMany} />}
            <EndPlaces drag={many.drag} steps={steps} drop={many.drop} />
          </div>
        )}
      </Together>
      <LateDecideSheet
        card={deciding ?? many.dropped?.card ?? null}
        exitId={deciding ? undefined : many.dropped?.exitId}
        onClose={() => {
          setDeciding(null);
          many.close();
        }}
      />
      <ChooseExit exits={many.choices} choose={many.choose} onClose={many.close} />
      <BulkSheet
        job={job}
        steps={steps}
        cards={many.deciding?.cards ?? null}
        exitId={many.deciding?.exitId}
        onClose={many.close}
        onDecided={selection.clear}
      />
    </Page>
  );
}

function keysOf(t: TFunction<'board'>, recruits: boolean, view: BoardFilter['view']): PageKey[] {
  return [
    { keys: ['j', '↓'], does: t('keyNext') },
    { keys: ['k', '↑'], does: t('keyPrevious') },
    ...(view === 'table'
      ? []
      : [
          { keys: ['h', '←'], does: t('keyColumnBefore') },
          { keys: ['l', '→'], does: t('keyColumnAfter') },
        ]),
    { keys: ['Enter'], does: t('keyOpen') },
    ...(recruits
      ? [
          { keys: ['d'], does: t('keyDecide') },
          { keys: ['x'], does: t('keySelect') },
          { keys: ['Shift ↓', 'Shift ↑'], does: t('keyExtend') },
          { keys: ['Esc'], does: t('keyClear') },
        ]
      : []),
  ];
}

type ColumnsProps = {
  readonly steps: readonly BoardStep[];
  readonly jobId: string;
  readonly zone: string;
  readonly filter: BoardFilter;
  readonly change: (part: Partial<BoardFilter>) => void;
  readonly exitName: (stepId: string | null, exitId: string) => string;
  readonly recruits: boolean;
  readonly decide: (card: Card) => void;
  readonly selection: Selection;
  readonly onShown: (cards: readonly Card[]) => void;
  readonly drag: Drag;
  readonly drop: (exitIds: readonly string[]) => void;
};

function Columns({ steps, change, recruits, ...shared }: ColumnsProps) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const isPhone = useMediaQuery('(max-width: 48em)', window.matchMedia('(max-width: 48em)').matches);
  const stages = steps.filter(({ kind }) => kind === 'stage');
  const others = steps.filter(({ kind, count }) => kind !== 'stage' && count > 0);
  if (isPhone) {
    const all = [...stages, ...others];
    const shown =
      all.find(({ stepId }) => stepId === shared.filter.stage) ?? all.find(({ count }) => count > 0) ?? all[0];
    if (!shown) return null;
    return (
      <>
        <Select
          aria-label={t('stage')}
          data={all.map(({ stepId, name, count }) => ({
            value: stepId,
            label: `${inLanguage(name, language)} (${count})`,
          }))}
          value={shown.stepId}
          onChange={(stage) => change({ stage })}
          mb="sm"
        />
        <StageColumn key={shown.stepId} step={shown} {...shared} canDecide={recruits && shown.kind === 'stage'} />
      </>
    );
  }
  const opened = others.find(({ stepId }) => stepId === shared.filter.stage);
  return (
    <>
      {others.length > 0 && (
        <section className={classes.others} aria-label={t('others')}>
          <h2>{t('others')}</h2>
          {others.map(({ stepId, name, count }) => (
            <Button
              key={stepId}
              variant={opened?.stepId === stepId ? 'light' : 'default'}
              size="compact-sm"
              aria-pressed={opened?.stepId === stepId}
              onClick={() => change({ stage: opened?.stepId === stepId ? null : stepId })}
            >
              {inLanguage(name, language)} <span className={classes.count}>{count.toLocaleString(language)}</span>
            </Button>
          ))}
        </section>
      )}
      <div className={classes.board}>
        {opened && <StageColumn key={opened.stepId} step={opened} {...shared} canDecide={false} />}
        {stages.map((step) => (
          <StageColumn key={step.stepId} step={step} {...shared} canDecide={recruits} />
        ))}
      </div>
    </>
  );
}

function Tools({ filter, change }: { readonly filter: BoardFilter; readonly change: ColumnsProps['change'] }) {
  const { t } = useTranslation('board');
  return (
    <div className={classes.tools}>
      <SearchInput
        className={classes.search ?? ''}
        aria-label={t('search')}
        placeholder={t('search')}
        value={filter.search}
        onSearch={(search) => change({ search })}
      />
      <Select
        aria-label={t('state')}
        w={150}
        data={states.map((value) => ({ value, label: t(value) }))}
        value={filter.state}
        onChange={(state) => change({ state: states.find((one) => one === state) ?? 'all' })}
      />
      <SegmentedControl
        aria-label={t('view')}
        data={[
          { value: 'columns', label: t('columns') },
          { value: 'table', label: t('table') },
        ]}
        value={filter.view}
        onChange={(view) => change({ view: view === 'table' ? 'table' : 'columns' })}
      />
      <SavedViews page="board" />
    </div>
  );
}

type NearProps = { readonly jobId: string; readonly search: string; readonly change: ColumnsProps['change'] };

function NearInJob({ jobId, search, change }: NearProps) {
  const parts = { params: { jobId }, query: { search } };
  const near = useRoute(routes.listNearNamesInJob, parts, { enabled: search !== '' });
  return <NearNames search={search} near={near.data} onSearch={(words) => change({ search: words })} />;
}

type Opened = 'add' | 'apply' | 'close' | 'rename' | 'stop' | 'team' | 'zone';

type BoardActionsProps = {
  readonly job: JobSummary;
  readonly choosesTime: boolean;
  readonly opened: Opened | null;
  readonly setOpened: (opened: Opened | null) => void;
};

function BoardActions({ job, choosesTime, opened, setOpened }: BoardActionsProps) {
  const { t } = useTranslation('board');
  const navigate = useNavigate();
  const [address, change] = useAddress();
  const from = job.status === 'open' ? address.get('add') : null;
  const close = () => {
    setOpened(null);
    if (from !== null) change({ add: '' });
  };
  return (
    <>
      {job.status === 'open' && <Button onClick={() => setOpened('add')}>{t('addCandidate')}</Button>}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            {t('more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {job.status === 'open' && (
            <Menu.Item onClick={() => void navigate(`/jobs/${job.id}/import`)}>{t('import')}</Menu.Item>
          )}
          {job.status === 'open' && <Menu.Item onClick={() => setOpened('apply')}>{t('applyPage')}</Menu.Item>}
          {choosesTime && <Menu.Item onClick={() => void navigate(`/jobs/${job.id}/times`)}>{t('times')}</Menu.Item>}
          <Menu.Item onClick={() => void navigate(`/jobs/${job.id}/proof`)}>{t('proof')}</Menu.Item>
          <Menu.Item onClick={() => void navigate(`/jobs/${job.id}/surveys`)}>{t('surveys')}</Menu.Item>
          <Menu.Item onClick={() => setOpened('team')}>{t('team')}</Menu.Item>
          <Menu.Item onClick={() => setOpened('rename')}>{t('rename')}</Menu.Item>
          <Menu.Item onClick={() => setOpened('zone')}>{t('zone')}</Menu.Item>
          <Menu.Item onClick={() => setOpened('stop')}>{t('stop')}</Menu.Item>
          {job.status === 'open' && <Menu.Item onClick={() => setOpened('close')}>{t('closeJob')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <AddCandidate job={job} from={from} opened={opened === 'add' || from !== null} onClose={close} />
      <ApplyPageDrawer jobId={job.id} opened={opened === 'apply'} onClose={close} />
      <JobTeam jobId={job.id} opened={opened === 'team'} onClose={close} />
      <RenameJob job={job} opened={opened === 'rename'} onClose={close} />
      <JobZone job={job} opened={opened === 'zone'} onClose={close} />
      <CloseJob job={opened === 'close' ? job : null} onClose={close} />
      <StopJob jobId={job.id} opened={opened === 'stop'} onClose={close} />
    </>
  );
}
