import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteView } from '../../../server/contract/notes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { ChangedMeanwhile } from '../act/changed-meanwhile.tsx';
import { useConditionalChange } from '../act/use-conditional-change.ts';
import { MentionTextarea } from './mention-textarea.tsx';
import { toShown, toStored } from './mention-tokens.ts';
import { useMentionable } from './use-mentionable.ts';

export type NoteChangeProps = { readonly note: NoteView; readonly zone: string; readonly onClose: () => void };

/** One's own note, to be written anew where it stands; what it said is kept. */
export function NoteChange({ note, zone, onClose }: NoteChangeProps) {
  const { t } = useTranslation('notes');
  const people = useMentionable(note.applicationId) ?? [];
  // Whoever may not read it any more is still named, and whoever was called otherwise when it was opened.
  const known = [...people, ...note.mentioned];
  const [text, setText] = useState(() => toShown(note.text ?? '', note.mentioned));
  // What it was when one began: a later one, by oneself in another window, is not written over unseen.
  const [from, setFrom] = useState(note.number);
  const [theirs, setTheirs] = useState('');
  const change = useConditionalChange({
    ask: () =>
      call(routes.changeNote, {
        params: { noteId: note.id },
        body: { text: toStored(text.trim(), known) },
        ifMatch: from,
      }),
    said: () => t('changed'),
    then: onClose,
    async reload() {
      const [newest] = (await call(routes.listNoteRevisions, { params: { noteId: note.id }, query: { limit: 1 } }))
        .items;
      if (!newest) return;
      setFrom(newest.number);
      setTheirs(toShown(newest.text, newest.mentioned));
    },
  });
  const send = () => {
    if (text.trim() !== '' && !change.isPending) change.mutate(undefined);
  };
  return (
    <Stack gap="xs">
      <MentionTextarea
        label={t('text')}
        value={text}
        people={people}
        onChange={setText}
        onSend={send}
        onEscape={onClose}
      />
      {change.meanwhile && (
        <ChangedMeanwhile changedAt={change.meanwhile.changedAt} zone={zone}>
          {t('meanwhile')}
          <Text fz="inherit" mt={4} style={{ whiteSpace: 'pre-line' }}>
            {theirs}
          </Text>
        </ChangedMeanwhile>
      )}
      <Group gap="xs">
        <Button size="compact-sm" onClick={send} disabled={text.trim() === ''} loading={change.isPending}>
          {t('save')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
