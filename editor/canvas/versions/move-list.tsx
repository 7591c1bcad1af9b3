import { Modal, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { LoadMore } from '../../workspace/page/load-more.tsx';
import { usePages } from '../../workspace/page/use-pages.ts';
import { useWhen } from '../../workspace/page/when.tsx';
import { useMe } from '../../shell/use-me.ts';
import { MoveProgress } from './move-progress.tsx';
import { moveWords } from './move-words.ts';
import classes from './versions.module.css';
import './moving-texts.ts';

/** The moves between versions, newest first; each tells how far it has come, and can be undone for an hour. */
export function MoveList({ processId }: { readonly processId: string }) {
  const { t } = useTranslation('moving');
  const moves = usePages(routes.listMoves, { params: { processId } });
  const when = useWhen(useMe().organisation.zone);
  const [openId, setOpen] = useState<string>();
  const open = moves.items.find(({ id }) => id === openId);
  if (moves.items.length === 0) return null;
  return (
    <section className={classes.moves} aria-label={t('movesTitle')}>
      <Text fw={600}>{t('movesTitle')}</Text>
      <ul>
        {moves.items.map((move) => (
          <li key={move.id}>
            <UnstyledButton className={classes.row} onClick={() => setOpen(move.id)}>
              <span>{t('moveRow', { number: move.version.number, when: when(move.createdAt) })}</span>
              <small>{moveWords(move, t)}</small>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <LoadMore pages={moves} />
      <Modal
        opened={open !== undefined}
        onClose={() => {
          setOpen(undefined);
          // What was looked at went on meanwhile.
          moves.refetch();
        }}
        title={t('progressTitle', { number: open?.version.number ?? 0 })}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        {open && <MoveProgress moveId={open.id} />}
      </Modal>
    </section>
  );
}
