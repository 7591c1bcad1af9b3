import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TimeClash } from '../../../server/contract/slots.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { useWhen } from '../page/when.tsx';

const shown = 6;

type TakenProps = {
  readonly clashes: readonly TimeClash[];
  readonly zone: string;
  /** What is done all the same: times are offered, a meeting is booked or changed. */
  readonly act: 'offer' | 'book' | 'change';
  readonly onAnyway: () => void;
};

/** What stands at the times already, before anybody is told of them, and the way to offer them all the same. */
export function TakenTimes({ clashes, zone, act, onAnyway }: TakenProps) {
  const { t } = useTranslation('slots');
  const write = useWhen(zone);
  const said = ({ startsAt, interviewers, jobTitle, candidateName, away }: TimeClash) => {
    const at = write(startsAt);
    const who = { at, names: interviewers, count: interviewers.length };
    if (away) return t('busyAway', who);
    if (jobTitle === null) return t('busyElsewhere', who);
    if (interviewers.length === 0) return t('offeredAlready', { at, job: jobTitle });
    return candidateName === null
      ? t('busyOffered', { ...who, job: jobTitle })
      : t('busyMeeting', { ...who, job: jobTitle, candidate: candidateName });
  };
  return (
    <Alert variant="light" color="amber" role="alert" title={t(act === 'offer' ? 'taken' : 'takenOne')}>
      <ul style={{ margin: '0 0 12px', paddingInlineStart: 20 }}>
        {clashes.slice(0, shown).map((clash, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two may stand at one time
          <li key={index}>{said(clash)}</li>
        ))}
        {clashes.length > shown && <li>{t('takenMore', { count: clashes.length - shown })}</li>}
      </ul>
      <Button variant="default" size="compact-md" onClick={onAnyway}>
        {t(`${act}Anyway`)}
      </Button>
    </Alert>
  );
}

/** What a refusal says of taken times; none of another refusal. */
export function clashesOf(error: unknown): readonly TimeClash[] {
  if (!isApiError(error, 'timesTaken')) return [];
  return (error.problem as { readonly clashes?: readonly TimeClash[] }).clashes ?? [];
}
