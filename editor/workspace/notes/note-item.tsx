import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteView } from '../../../server/contract/notes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { refreshWork } from '../act/refresh-work.ts';
import { useChange } from '../act/use-act.ts';
import { useReversible } from '../act/use-reversible.ts';
import { When } from '../page/when.tsx';
import { NoteText } from './note-text.tsx';
import classes from './notes.module.css';
import { HistoryDialog, NoteChange } from './parts-loaded-later.tsx';

type Props = {
  readonly note: NoteView;
  readonly zone: string;
  /** The one that a mention led to. */
  readonly isSought: boolean;
};

/** One note: who wrote it, when and where the candidate stood, what it says, and what can be done with it. */
export function NoteItem({ note, zone, isSought }: Props) {
  const [open, setOpen] = useState<'change' | 'history'>();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSought) item.current?.scrollIntoView({ block: 'center' });
  }, [isSought]);
  const close = () => setOpen(undefined);
  return (
    <li ref={item} className={classes.note} data-sought={isSought || undefined}>
      <div className={classes.head}>
        <Byline note={note} zone={zone} />
        {!note.removed && <NoteMenu note={note} open={setOpen} />}
      </div>
      {open === 'change' ? (
        <NoteChange note={note} zone={zone} onClose={close} />
      ) : note.removed ? (
        <Removed note={note} />
      ) : (
        <NoteText text={note.text ?? ''} mentioned={note.mentioned} />
      )}
      <HistoryDialog noteId={note.id} zone={zone} opened={open === 'history'} onClose={close} />
    </li>
  );
}

function Byline({ note, zone }: Pick<Props, 'note' | 'zone'>) {
  const { t } = useTranslation('notes');
  const step = inLanguage(note.stepName ?? undefined, useLanguage());
  return (
    <div>
      <strong>{note.authorName}</strong>
      <span className={classes.soft}>
        {note.mine && ` (${t('you')})`} · <When at={note.writtenAt} zone={zone} />
        {step !== '' && ` · ${step}`}
        {note.changedAt && ` · ${t('changedMark')}`}
      </span>
    </div>
  );
}

function NoteMenu({ note, open }: { readonly note: NoteView; readonly open: (what: 'change' | 'history') => void }) {
  const { t } = useTranslation('notes');
  const remove = useRemove(note.id);
  if (!note.mine && !note.mayRemove && note.number === 1) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('actions')}>
          <IconDots size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {note.mine && <Menu.Item onClick={() => open('change')}>{t('change')}</Menu.Item>}
        {note.number > 1 && <Menu.Item onClick={() => open('history')}>{t('history')}</Menu.Item>}
        {note.mayRemove && <Menu.Item onClick={() => remove.mutate(undefined)}>{t('remove')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

function useRemove(noteId: string) {
  const { t } = useTranslation('notes');
  const restore = useRestore(noteId);
  return useReversible({
    ask: () => call(routes.removeNote, { params: { noteId } }),
    said: t('removed'),
    undo: () => restore.mutate(undefined),
  });
}

function useRestore(noteId: string) {
  const { t } = useTranslation('notes');
  return useChange(
    () => call(routes.restoreNote, { params: { noteId } }),
    () => t('restored'),
    refreshWork,
  );
}

function Removed({ note }: { readonly note: NoteView }) {
  const { t } = useTranslation('notes');
  const restore = useRestore(note.id);
  return (
    <div className={classes.soft}>
      {t('removedBy', { name: note.removed?.by })}
      {note.mayRemove && (
        <Button size="compact-xs" variant="subtle" onClick={() => restore.mutate(undefined)}>
          {t('restore')}
        </Button>
      )}
    </div>
  );
}
