import { Button, Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Mentionable } from '../../../server/contract/notes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useOnce } from '../../shell/api/use-once.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf, useRoute } from '../../shell/api/use-route.ts';
import { useChange } from '../act/use-act.ts';
import { MentionTextarea } from './mention-textarea.tsx';
import { toShown, toStored } from './mention-tokens.ts';
import classes from './notes.module.css';
import { useMentionable } from './use-mentionable.ts';
import { useNoteDraft } from './use-note-draft.ts';

/** Where a note is written: begun ones are kept, and go on where they were left. */
export function NoteComposer({ applicationId }: { readonly applicationId: string }) {
  const people = useMentionable(applicationId);
  const draft = useRoute(
    routes.getNoteDraft,
    { params: { applicationId } },
    { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 },
  );
  if (!people || !draft.data) return <div className={classes.composer} data-waits />;
  return <Composer applicationId={applicationId} people={people} begun={toShown(draft.data.text, people)} />;
}

type Props = {
  readonly applicationId: string;
  readonly people: readonly Mentionable[];
  readonly begun: string;
};

function Composer({ applicationId, people, begun }: Props) {
  const { t } = useTranslation('notes');
  const draft = useNoteDraft(applicationId, begun, (text) => toStored(text, people));
  const once = useOnce();
  const write = useChange(
    (text: string) =>
      draft.send(() => {
        const body = { text: toStored(text, people) };
        return once(body, (idempotencyKey) =>
          call(routes.writeNote, { params: { applicationId }, body, idempotencyKey }),
        );
      }),
    () => t('written'),
    () => void queryClient.invalidateQueries({ queryKey: keyOf(routes.getNoteDraft) }),
  );
  const text = draft.text.trim();
  const send = () => {
    if (text !== '' && !write.isPending) write.mutate(text);
  };
  return (
    <div className={classes.composer}>
      <MentionTextarea
        label={t('write')}
        description={t('forColleagues')}
        value={draft.text}
        people={people}
        onChange={draft.change}
        onSend={send}
      />
      <div className={classes.foot}>
        <span className={classes.soft} role="status">
          {draft.state === 'saved' && text !== '' && t('draftSaved')}
          {draft.state === 'unsaved' && t('draftUnsaved')}
        </span>
        <span className={classes.keys}>
          <Kbd>{t('keys')}</Kbd>
        </span>
        <Button size="compact-sm" onClick={send} disabled={text === ''} loading={write.isPending}>
          {t('send')}
        </Button>
      </div>
    </div>
  );
}
