import { Button, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useAct } from '../act/use-act.ts';
import { noPlace, placeFields, PlaceInputs, placeOf } from './meeting-place.tsx';
import { forgetting, TimeInputs, timeFields, timesOf } from './meeting-times.tsx';
import './texts.ts';

/** Books the meeting of the stage where the candidate stands. */
export function Book({
  applicationId,
  jobId,
  zone,
  onClose,
}: {
  readonly applicationId: string;
  readonly jobId: string;
  readonly zone: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('application');
  const [starts, setStarts] = useState('');
  const [minutes, setMinutes] = useState(60);
  const [place, setPlace] = useState(noPlace);
  const times = timesOf(starts, minutes, zone);
  const book = useAct(
    (when: NonNullable<typeof times>) =>
      call(routes.bookMeeting, {
        params: { applicationId },
        body: { ...when, ...placeOf(place) },
      }),
    t('booked'),
    onClose,
    [...timeFields, ...placeFields],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (times) book.mutate(times);
  };
  const changing = forgetting(book.reset);
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text c="dimmed">{t('bookText')}</Text>
        <TimeInputs
          starts={starts}
          setStarts={changing(setStarts)}
          minutes={minutes}
          setMinutes={changing(setMinutes)}
          zone={zone}
          refused={book.error}
        />
        <PlaceInputs
          jobId={jobId}
          value={place}
          onChange={(next) => {
            if (next.link !== place.link || next.interviewers !== place.interviewers) book.reset();
            setPlace(next);
          }}
          refused={book.error}
        />
        <Button type="submit" disabled={!times} loading={book.isPending}>
          {t('bookButton')}
        </Button>
      </Stack>
    </form>
  );
}
