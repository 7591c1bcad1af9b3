import { Button, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { mistakeAt } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { useAct } from '../act/use-act.ts';
import { usePeople } from '../people/use-people.ts';
import { forgetting, TimeInputs, timeFields, timesOf } from './meeting-times.tsx';
import './texts.ts';

/** Books the meeting of the stage where the candidate stands. */
export function Book({
  applicationId,
  zone,
  onClose,
}: {
  readonly applicationId: string;
  readonly zone: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('application');
  const people = usePeople();
  const [starts, setStarts] = useState('');
  const [minutes, setMinutes] = useState(60);
  const [place, setPlace] = useState('');
  const [link, setLink] = useState('');
  const [interviewers, setInterviewers] = useState<string[]>([]);
  const times = timesOf(starts, minutes, zone);
  const book = useAct(
    (when: NonNullable<typeof times>) =>
      call(routes.bookMeeting, {
        params: { applicationId },
        body: {
          ...when,
          ...(place.trim() === '' ? {} : { place: place.trim() }),
          ...(link.trim() === '' ? {} : { link: link.trim() }),
          ...(interviewers.length === 0 ? {} : { interviewers }),
        },
      }),
    t('booked'),
    onClose,
    [...timeFields, 'body.link'],
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
        <TextInput
          label={t('place')}
          value={place}
          maxLength={300}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        <TextInput
          label={t('link')}
          type="url"
          placeholder="https://"
          value={link}
          maxLength={500}
          error={mistakeAt(book.error, 'body.link')}
          onChange={(event) => changing(setLink)(event.currentTarget.value)}
        />
        <TagsInput
          label={t('interviewers')}
          data={[...new Set(people.map(({ name }) => name))]}
          value={interviewers}
          onChange={setInterviewers}
          maxTags={20}
        />
        <Button type="submit" disabled={!times} loading={book.isPending}>
          {t('bookButton')}
        </Button>
      </Stack>
    </form>
  );
}
