import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MessageView } from '../../../server/contract/applications.ts';
import { useMe } from '../../shell/use-me.ts';
import { MessageAgain } from '../again/message-again.tsx';
import { CorrectButton } from '../correct/correct-button.tsx';
import { CorrectionMark } from '../correct/correction-mark.tsx';
import { MessageFrame } from '../decide/message-frame.tsx';
import { mayRecruit } from '../may-recruit.ts';
import { When } from '../page/when.tsx';
import { MessageAttempts } from './message-attempts.tsx';
import { NewLink } from './new-link.tsx';
import classes from './messages.module.css';
import './texts.ts';

/** Why there is no text: nothing of one that does not leave is ever written. */
const unwritten = ({ status }: MessageView) => (status === 'cancelled' ? 'neverWritten' : 'notWritten');

const bad: readonly string[] = ['bounced', 'undelivered', 'failed'];

/** One message in a line: to whom, what, how far it came; unfolds to the message as it was seen and every attempt. */
export function MessageRow({ message, named = true }: { readonly message: MessageView; readonly named?: boolean }) {
  const { t } = useTranslation('messages');
  const [isOpen, setOpen] = useState(false);
  const nameOf = ({ page, subject, text }: MessageView) =>
    page ? t(`page_${page.kind}`) : (subject ?? text ?? t(unwritten(message)));
  const state = bad.includes(message.status) ? 'bad' : message.status === 'delivered' ? 'good' : undefined;
  return (
    <li className={classes.item}>
      <UnstyledButton className={classes.line ?? ''} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconChevronRight size={16} className={classes.chevron} data-open={isOpen || undefined} aria-hidden="true" />
        <span className={classes.who}>
          {named && <strong>{message.candidateName}</strong>}
          <span className={classes.subject}>{nameOf(message)}</span>
        </span>
        <span className={classes.channel}>{t(message.channel)}</span>
        <span className={classes.state} data-state={state}>
          {t(message.status)}
          {message.late && ` · ${t('late')}`}
          {message.unclear && ` · ${t('unclear')}`}
          {message.mayBeDouble && ` · ${t('twice')}`}
          {(message.corrected || message.corrects) && ' · '}
          <CorrectionMark message={message} />
        </span>
        <span className={classes.time}>
          <When at={message.acceptedAt ?? message.due} />
        </span>
      </UnstyledButton>
      {isOpen && <Unfolded message={message} named={named} />}
    </li>
  );
}

function Unfolded({ message, named }: { readonly message: MessageView; readonly named: boolean }) {
  const { t } = useTranslation('messages');
  const me = useMe();
  return (
    <div className={classes.unfolded}>
      <div>
        {message.text === null && message.html === null ? (
          <p className={classes.soft}>{t(message.page ? `pageWords_${message.page.kind}` : unwritten(message))}</p>
        ) : (
          <MessageFrame {...message} />
        )}
      </div>
      <div>
        <MessageAttempts message={message} />
        {named && (
          <Button component={Link} to={`/applications/${message.applicationId}`} variant="default" size="xs" mt="sm">
            {t('toCandidate')}
          </Button>
        )}{' '}
        {mayRecruit(me, message.jobId) &&
          (message.page ? <NewLink message={message} /> : <RunActs message={message} />)}
      </div>
    </div>
  );
}

/** What can be done about a message of a run. */
function RunActs({ message }: { readonly message: MessageView }) {
  return (
    <>
      <CorrectButton message={message} />
      <MessageAgain message={message} />
    </>
  );
}
