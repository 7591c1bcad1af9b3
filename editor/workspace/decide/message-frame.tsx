import { useTranslation } from 'react-i18next';
import { useIsRehearsing } from '../../shell/rehearsing.ts';
import classes from './message-frame.module.css';
import '../page/texts.ts';

type MessageFrameProps = {
  readonly channel: 'email' | 'sms' | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly html: string | null;
  readonly to?: string | null;
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
function Framed({ channel, subject, text, html, to }: MessageFrameProps) {
  const { t } = useTranslation('page');
  if (channel === 'sms')
    return (
      <div className={classes.phone}>
        <div className={classes.sender}>
          {t('besked')} {to && <span>→ {to}</span>}
        </div>
        <div className={classes.bubble}>{text}</div>
      </div>
    );
  return (
    <div className={classes.mail}>
      <div className={classes.mailHead}>
        <strong>{subject}</strong>
        {to && <span>{to}</span>}
      </div>
      {html ? (
        <iframe className={classes.frame} title={subject ?? t('email')} sandbox="" srcDoc={html} />
      ) : (
        <div className={classes.plain}>{text}</div>
      )}
    </div>
  );
}
