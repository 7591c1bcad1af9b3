import { Spoiler } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReplyAnswerForm } from '../../../server/contract/reply-answers.ts';
import { useMe } from '../../shell/use-me.ts';
import { useWhen } from '../page/when.tsx';
import classes from './reply.module.css';
import '../tasks/texts.ts';

type QuotedProps = { readonly name: string; readonly reply: ReplyAnswerForm['reply'] };

const origins = { email: 'byMail', sms: 'bySms', page: 'onPage' } as const;

/** What the candidate wrote, when, and from where. */
export function Quoted({ name, reply }: QuotedProps) {
  const { t } = useTranslation(['reply', 'tasks']);
  const when = useWhen(useMe().organisation.zone);
  const { channel, from, subject, text, receivedAt } = reply;
  return (
    <figure className={classes.quoted}>
      <figcaption>
        <strong>{t('wrote', { name, when: when(receivedAt) })}</strong>
        <span className={classes.soft}>{t(origins[channel], { from })}</span>
        {subject !== null && subject !== '' && <span className={classes.soft}>{subject}</span>}
      </figcaption>
      <blockquote className={classes.words}>
        <Spoiler maxHeight={180} showLabel={t('tasks:showAll')} hideLabel={t('tasks:showLess')}>
          {text}
        </Spoiler>
      </blockquote>
    </figure>
  );
}
