import { Button, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useAct } from '../act/use-act.ts';
import { clashesOf, TakenTimes } from '../slots/taken-times.tsx';
import '../slots/texts.ts';
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
    ({ when, anyway }: { readonly when: NonNullable<typeof times>; readonly anyway?: boolean }) =>
      call(routes.bookMeeting, {
        params: { applicationId },
        body: { ...when, ...placeOf(place), ...(anyway ? { anyway } : {}) },
      }),
    t('booked'),
    onClose,
    { fields: [...timeFields, ...placeFields], isSaid: (error) => clashesOf(error).length > 0 },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (times) book.mutate({ when: times });
  };
  const changing = forgetting(book.reset);
  const clashes = clashesOf(book.error);
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
            const isAbout = next.link !== place.link || next.interviewers !== place.interviewers;
            if (isAbout || next.guests !== place.guests) book.reset();
            setPlace(next);
          }}
          refused={book.error}
        />
        {times && clashes.length > 0 && (
          <TakenTimes
            clashes={clashes}
            zone={zone}
            act="book"
            onAnyway={() => book.mutate({ when: times, anyway: true })}
          />
        )}
        <Button type="submit" disabled={!times} loading={book.isPending}>
          {t('bookButton')}
        </Button>
      </Stack>
    </form>
  );
}
