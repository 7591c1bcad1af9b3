import { ActionIcon, Button, Group, Modal, Select, Tooltip } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessDetail, VersionSummary } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { Empty } from '../../workspace/page/empty.tsx';
import { type Pages, usePages } from '../../workspace/page/use-pages.ts';
import { useEditing } from '../editing.ts';
import { Comparison } from './comparison.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { MoveList } from './move-list.tsx';
import { useRestore } from './use-restore.ts';
import type { DrawingRef } from './use-drawing-of.ts';
import { VersionList } from './version-list.tsx';
import { VersionsPicture } from './versions-picture.tsx';
import classes from './versions.module.css';
import './texts.ts';

type ViewProps = {
  readonly process: ProcessDetail;
  readonly onClose: () => void;
  /** The draft is an older version again; `note` says so where it is published. */
  readonly onRestored: (note: string) => void;
};

type Pair = { readonly before: DrawingRef | undefined; readonly after: DrawingRef | undefined };

/** A pair, or a version with the one before it, which may not have been loaded yet. */
type Chosen = Pair | { readonly shown: DrawingRef };

/** Every version of a process, the difference between any two of them or the draft, and the way back to an older one. */
export function VersionsView(props: ViewProps) {
  const { t } = useTranslation('versions');
  useEscape(props.onClose);
  return (
    <Modal
      opened
      closeOnEscape={false}
      onClose={props.onClose}
      fullScreen
      title={t('of', { name: inLanguage(props.process.name, useLanguage()) })}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ content: classes.content ?? '', body: classes.body ?? '' }}
      transitionProps={{ duration: 0 }}
    >
      <Versions {...props} />
    </Modal>
  );
}

function Versions({ process, onRestored }: ViewProps) {
  const { t } = useTranslation('versions');
  const { readOnly } = useEditing();
  const versions = usePages(routes.listVersions, { params: { processId: process.id } });
  const [chosen, setPair] = useState<Chosen>();
  const [movingTo, setMovingTo] = useState<VersionSummary>();
  const restore = useRestore(onRestored);
  const isAlone = chosen !== undefined && 'shown' in chosen;
  const pair: Pair = isAlone
    ? { before: beforeOf(chosen.shown, versions.items, process.live), after: chosen.shown }
    : (chosen ?? { before: process.live?.versionId, after: 'draft' });
  const isComing = isAlone && pair.before === undefined && versions.hasMore;
  const { loadMore } = versions;
  useEffect(() => {
    if (isComing) loadMore();
    // Once for each that is shown: where it fails the list itself says so, and asks again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isComing]);
  const version = versions.items.find(({ id }) => id === pair.after);
  if (versions.error) return <Failed error={versions.error} again={versions.refetch} />;
  if (!versions.isPending && versions.items.length === 0)
    return <Empty title={t('emptyTitle')} text={t('emptyText')} picture={<VersionsPicture />} />;
  return (
    <div className={classes.view}>
      <div className={classes.side}>
        <VersionList
          versions={versions}
          live={process.live}
          shown={pair.after}
          onShow={(shown) => setPair({ shown })}
        />
        <MoveList processId={process.id} />
      </div>
      <div className={classes.top}>
        <Choices pair={pair} versions={versions} onChange={setPair} />
        {version && !readOnly && (
          <Group gap="xs">
            <Button variant="default" onClick={() => setMovingTo(version)}>
              {t('moveHere')}
            </Button>
            <Button variant="default" loading={restore.isBusy} onClick={() => restore.restore(version)}>
              {t('restoreThis', { number: version.number })}
            </Button>
          </Group>
        )}
      </div>
      {isComing ? <ListSkeleton rows={8} /> : <Comparison before={pair.before} after={pair.after} />}
      <MoveDialog processId={process.id} version={movingTo} onClose={() => setMovingTo(undefined)} />
    </div>
  );
}

/** What a version is held against by itself: the one before it, and the draft against what is live. */
function beforeOf(
  after: DrawingRef,
  versions: readonly VersionSummary[],
  live: ProcessDetail['live'],
): DrawingRef | undefined {
  if (after === 'draft') return live?.versionId;
  const index = versions.findIndex(({ id }) => id === after);
  return versions[index + 1]?.id;
}

type ChoicesProps = {
  readonly pair: Pair;
  readonly versions: Pages<VersionSummary>;
  readonly onChange: (pair: Pair) => void;
};

function Choices({ pair, versions, onChange }: ChoicesProps) {
  const { t } = useTranslation('versions');
  const data = useMemo(
    () => [
      { value: 'draft', label: t('draft') },
      ...versions.items.map(({ id, number }) => ({ value: id, label: t('version', { number }) })),
    ],
    [versions.items, t],
  );
  const choose = (side: keyof Pair) => (value: string | null) => onChange({ ...pair, [side]: value ?? undefined });
  const select = (side: keyof Pair, label: string) => (
    <Select
      aria-label={label}
      data={data}
      value={pair[side] ?? null}
      onChange={choose(side)}
      allowDeselect={false}
      className={classes.choice ?? ''}
      size="sm"
    />
  );
  return (
    <div className={classes.choices}>
      {select('before', t('from'))}
      <Tooltip label={t('swap')}>
        <ActionIcon aria-label={t('swap')} onClick={() => onChange({ before: pair.after, after: pair.before })}>
          <IconArrowsLeftRight size={18} />
        </ActionIcon>
      </Tooltip>
      {select('after', t('to'))}
    </div>
  );
}

/** Escape closes one thing at a time: a list or a dialog in front of the versions goes first. */
function useEscape(onClose: () => void): void {
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    const listen = ({ key, target }: KeyboardEvent) => {
      const isInFront = document.querySelectorAll('[role="dialog"]').length > 1;
      const isListOpen = target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
      if (key === 'Escape' && !isInFront && !isListOpen) latest.current();
    };
    // Before the dialog in front hears the key, and is gone.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
