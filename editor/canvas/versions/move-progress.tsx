import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MoveView } from '../../../server/contract/moves.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { keyOf, useRoute } from '../../shell/api/use-route.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { showError, titleOf } from '../../shell/toast.tsx';
import { useMe } from '../../shell/use-me.ts';
import { LoadMore } from '../../workspace/page/load-more.tsx';
import { usePages } from '../../workspace/page/use-pages.ts';
import { useWhen } from '../../workspace/page/when.tsx';
import { useEditing } from '../editing.ts';
import classes from './moving.module.css';
import './moving-texts.ts';

const lookEveryMs = 1_500;

/** How far a move has come, who stayed and why, and its undoing for an hour. Nobody has to keep it open. */
export function MoveProgress({ moveId }: { readonly moveId: string }) {
  const { t } = useTranslation('moving');
  const move = useRoute(routes.getMove, { params: { moveId } }, { refetchInterval: lookEveryMs });
  if (move.error && !move.data)
    return (
      <Text c="var(--red)" role="alert">
        {titleOf(move.error)}
      </Text>
    );
  if (!move.data) return <ListSkeleton rows={3} />;
  const { total, waiting, moved, stayed, undone, jobs, undoneAt } = move.data;
  const goal = undoneAt ? moved + undone : total;
  const done = undoneAt ? undone : total - waiting;
  return (
    <Stack gap="md">
      {total > 0 && (
        <div>
          <Progress
            value={goal === 0 ? 100 : (100 * done) / goal}
            aria-label={undoneAt ? t('undoing') : t('progressTitle', { number: move.data.version.number })}
          />
          <Text size="sm" role="status" mt={6}>
            {t('progress', { done, total: goal })}
          </Text>
        </div>
      )}
      <ul className={classes.counts}>
        {moved > 0 && <li>{t('moved', { count: moved })}</li>}
        {undone > 0 && <li>{t('undone', { count: undone })}</li>}
        {stayed > 0 && <li>{t('stayed', { count: stayed })}</li>}
        {jobs > 0 && !undoneAt && <li>{t('jobs', { count: jobs })}</li>}
      </ul>
      {waiting > 0 && <Text c="dimmed">{t('waiting', { count: waiting })}</Text>}
      {stayed > 0 && <Stayed moveId={moveId} status="stayed" title={t('whyStayed')} />}
      {undoneAt !== null && moved > 0 && <Stayed moveId={moveId} status="moved" title={t('notUndone')} />}
      <Undo move={move.data} />
    </Stack>
  );
}

function Undo({ move: { id, undoable, undoneAt, undoneBy } }: { readonly move: MoveView }) {
  const { t } = useTranslation('moving');
  const { mayDraw } = useEditing();
  const client = useQueryClient();
  const when = useWhen(useMe().organisation.zone);
  const undo = useMutation({
    mutationFn: () => call(routes.undoMove, { params: { moveId: id } }),
    onSuccess: (move) => {
      client.setQueryData(keyOf(routes.getMove, { params: { moveId: id } }), move);
      void client.invalidateQueries({ queryKey: keyOf(routes.listMoves) });
    },
    onError: showError,
  });
  if (undoneAt !== null) return <Text c="dimmed">{t('undoneBy', { who: undoneBy ?? '', when: when(undoneAt) })}</Text>;
  // It changes no drawing: on a phone nobody has to turn drawing on for it.
  if (!undoable || !mayDraw) return null;
  return (
    <Group justify="space-between">
      <Text c="dimmed" size="sm">
        {t('undoUntil', { when: when(undoable.until) })}
      </Text>
      <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate()}>
        {t('undo')}
      </Button>
    </Group>
  );
}

type StayedProps = { readonly moveId: string; readonly status: 'stayed' | 'moved'; readonly title: string };

function Stayed({ moveId, status, title }: StayedProps) {
  const pages = usePages(
    routes.listMovedCandidates,
    { params: { moveId }, query: { status } },
    { refetchInterval: 2 * lookEveryMs },
  );
  const told = pages.items.filter(({ reason }) => reason !== null);
  if (told.length === 0) return null;
  return (
    <section className={classes.preview}>
      <Text fw={600}>{title}</Text>
      <ul>
        {told.map(({ applicationId, name, jobTitle, reason }) => (
          <li key={applicationId}>
            <div className={classes.who}>
              <strong>{name}</strong> <small>{jobTitle}</small>
            </div>
            <div>{reason}</div>
          </li>
        ))}
      </ul>
      <LoadMore pages={pages} />
    </section>
  );
}
