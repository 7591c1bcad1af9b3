import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { useIsRehearsing } from '../../shell/rehearsing.ts';
import { useMe } from '../../shell/use-me.ts';
import { useWhen } from '../page/when.tsx';
import classes from './message-frame.module.css';
import '../page/texts.ts';

type MessageFrameProps = {
  readonly channel: 'email' | 'sms' | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly to?: string | null;
  /** Who it is from, where that is known. */
  readonly from?: string | null;
  readonly replyTo?: string | null;
  readonly calendar?: MessageView['calendar'];
};

/** A message as the candidate sees it: a phone for an SMS, a mail for a mail. One of a rehearsal is marked as what never leaves. */
export function MessageFrame(message: MessageFrameProps) {
  const { t } = useTranslation('page');
  const isRehearsed = useIsRehearsing();
  return (
    <>
      {isRehearsed && <p className={classes.rehearsed}>{t('neverSent')}</p>}
      <Framed {...message} />
    </>
  );
}

/** Mail runs in a frame without scripts or our origin. */
function Framed({ channel, subject, text, html, to, from, replyTo, calendar }: MessageFrameProps) {
  const { t } = useTranslation('page');
  if (channel === 'sms')
    return (
      <div className={classes.phone}>
        <div className={classes.sender}>
          {from ?? t('sms')} {to && <span>→ {to}</span>}
        </div>
        <div className={classes.bubble}>{text}</div>
      </div>
    );
  return (
    <div className={classes.mail}>
      <div className={classes.mailHead}>
        <strong>{subject}</strong>
        {from && <span>{t('mailFrom', { from })}</span>}
        {to && <span>{from ? t('mailTo', { to }) : to}</span>}
        {replyTo && <span>{t('mailReplyTo', { replyTo })}</span>}
        {calendar && <CalendarFile calendar={calendar} />}
      </div>
      {html ? (
        <iframe className={classes.frame} title={subject ?? t('email')} sandbox="" srcDoc={html} />
      ) : (
        <div className={classes.plain}>{text}</div>
      )}
    </div>
  );
}

/** What the invitation puts into the candidate's calendar, and the file itself. */
function CalendarFile({ calendar }: { readonly calendar: NonNullable<MessageView['calendar']> }) {
  const { t } = useTranslation('page');
  const write = useWhen(useMe().organisation.zone);
  const { startsAt, place, isCancelled, file } = calendar;
  const about = [write(startsAt), place].filter(Boolean).join(', ');
  return (
    <a download="invite.ics" href={`data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`}>
      {t(isCancelled ? 'calendarCancelled' : 'calendarFile', { about })}
    </a>
  );
}
