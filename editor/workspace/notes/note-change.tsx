import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteView } from '../../../server/contract/notes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import { MentionTextarea } from './mention-textarea.tsx';
import { toShown, toStored } from './mention-tokens.ts';
import { useMentionable } from './use-mentionable.ts';

/** One's own note, to be written anew where it stands; what it said is kept. */
export function NoteChange({ note, onClose }: { readonly note: NoteView; readonly onClose: () => void }) {
  const { t } = useTranslation('notes');
  const people = useMentionable(note.applicationId) ?? [];
  // Whoever may not read it any more is still named, and whoever was called otherwise when it was opened.
  const known = [...people, ...note.mentioned];
  const [text, setText] = useState(() => toShown(note.text ?? '', note.mentioned));
  // What it was when one began: a later one, by oneself in another window, is not written over unseen.
  const [from] = useState(note.number);
  const change = useChange(
    () =>
      call(routes.changeNote, {
        params: { noteId: note.id },
        body: { text: toStored(text.trim(), known) },
        ifMatch: from,
      }),
    () => t('changed'),
    onClose,
  );
  const send = () => {
    if (text.trim() !== '' && !change.isPending) change.mutate(undefined);
  };
  return (
    <div>
      <MentionTextarea
        label={t('text')}
        value={text}
        people={people}
        onChange={setText}
        onSend={send}
        onEscape={onClose}
      />
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" onClick={send} disabled={text.trim() === ''} loading={change.isPending}>
          {t('save')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Group>
    </div>
  );
}
