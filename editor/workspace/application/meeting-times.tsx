import { Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { mistakeAt } from '../../shell/api/api-error.ts';
import { instantOf, LocalInput } from '../page/local-input.tsx';

const lengths = [15, 20, 30, 45, 60, 90, 120, 180];

type TimeInputsProps = {
  readonly starts: string;
  readonly setStarts: (value: string) => void;
  readonly minutes: number;
  readonly setMinutes: (value: number) => void;
  readonly zone: string;
  /** Why the server would not have them. */
  readonly refused: unknown;
};

export const timeFields = ['body.startsAt', 'body.endsAt'];

/** When a meeting begins and how long it is. */
export function TimeInputs({ starts, setStarts, minutes, setMinutes, zone, refused }: TimeInputsProps) {
  const { t } = useTranslation('application');
  const choices = lengths.includes(minutes) ? lengths : [minutes, ...lengths];
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <LocalInput
        label={t('startsAt')}
        value={starts}
        onChange={setStarts}
        zone={zone}
        error={timeFields.map((path) => mistakeAt(refused, path)).find((words) => words !== undefined)}
        required
        data-autofocus
      />
      <Select
        label={t('minutes')}
        data={choices.map((count) => ({ value: String(count), label: t('minutesValue', { count }) }))}
        value={String(minutes)}
        onChange={(value) => setMinutes(Number(value))}
      />
    </SimpleGrid>
  );
}

/** What the server said of the last try says nothing of the next. */
export function forgetting(reset: () => void) {
  return <T,>(set: (value: T) => void) =>
    (value: T) => {
      reset();
      set(value);
    };
}

/** The instants of what was chosen; undefined until it is a time. */
export function timesOf(starts: string, minutes: number, zone: string) {
  const startsAt = instantOf(starts, zone);
  if (startsAt === undefined) return undefined;
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() };
}
