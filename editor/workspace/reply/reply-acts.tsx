import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../server/contract/applications.ts';
import { useMe } from '../../shell/use-me.ts';
import { useWhen } from '../page/when.tsx';
import { useFinishTask } from '../tasks/use-finish-task.ts';
import { AnswerReplyButton } from './answer-reply-button.tsx';
import { ReplyFiles } from './reply-files.tsx';
import classes from './reply.module.css';
import './texts.ts';

type ReplyActsProps = {
  readonly applicationId: string;
  readonly name: string;
  readonly reply: NonNullable<TimelineEntry['reply']>;
  /** Whether whoever looks may answer. */
  readonly recruits: boolean;
};

/** What has become of something that a candidate wrote, and answering it. */
export function ReplyActs({ applicationId, name, reply, recruits }: ReplyActsProps) {
  const { t } = useTranslation('reply');
  const { id: replyId, state, files, saidBack } = reply;
  return (
    <div className={classes.acts}>
      {files.length > 0 && <ReplyFiles files={files} />}
      {saidBack !== null && <p className={classes.saidBack}>{t('saidBack', { words: saidBack })}</p>}
      <Said state={state} />
      {recruits && <AnswerReplyButton {...{ applicationId, replyId, name }} isAnswered={state.kind === 'answered'} />}
      {recruits && state.kind === 'open' && state.taskId !== null && <NeedsNone taskId={state.taskId} name={name} />}
    </div>
  );
}

function Said({ state: { kind, at, by } }: Pick<ReplyActsProps['reply'], 'state'>) {
  const { t } = useTranslation('reply');
  const when = useWhen(useMe().organisation.zone);
  if (kind === 'open') return <strong className={classes.waits}>{t('waits')}</strong>;
  if (at === null || kind === 'told') return null;
  return <span className={classes.soft}>{t(`${kind}${by === null ? 'At' : 'By'}`, { by, when: when(at) })}</span>;
}

function NeedsNone({ taskId, name }: { readonly taskId: string; readonly name: string }) {
  const { t } = useTranslation('reply');
  const finish = useFinishTask({ id: taskId, about: 'reply', candidateName: name });
  return (
    <Button variant="subtle" size="xs" loading={finish.leaves} disabled={finish.waits} onClick={finish.begin}>
      {t('needsNone')}
    </Button>
  );
}
