import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChipChoice } from './chip-choice.tsx';
import { type Hours, startsBetween } from './times-of-days.ts';

const lengths = [15, 20, 30, 45, 60, 90, 120, 180];
const pauses = [0, 5, 10, 15, 30];

type PickHoursProps = {
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
  /** Starts that were taken away. */
  readonly without: readonly string[];
  readonly setWithout: (without: string[]) => void;
};

/** When the meetings of a day begin: from an hour to another, of one length, without those that do not fit. */
export function PickHours({ hours, onChange, without, setWithout }: PickHoursProps) {
  const { t } = useTranslation('slots');
  const starts = startsBetween(hours);
  const minutes = (counts: readonly number[]) =>
    counts.map((count) => ({ value: String(count), label: t('minutes', { count }) }));
  return (
    <>
      <SimpleGrid cols={{ base: 2, xs: 4 }}>
        <TextInput
          type="time"
          label={t('from')}
          value={hours.from}
          onChange={(event) => onChange({ ...hours, from: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={t('to')}
          value={hours.to}
          onChange={(event) => onChange({ ...hours, to: event.currentTarget.value })}
        />
        <Select
          label={t('length')}
          data={minutes(lengths)}
          value={String(hours.minutes)}
          allowDeselect={false}
          onChange={(value) => onChange({ ...hours, minutes: Number(value) })}
        />
        <Select
          label={t('pause')}
          data={minutes(pauses)}
          value={String(hours.pause)}
          allowDeselect={false}
          onChange={(value) => onChange({ ...hours, pause: Number(value) })}
        />
      </SimpleGrid>
      {starts.length === 0 ? (
        <Text c="dimmed">{t('noStarts')}</Text>
      ) : (
        <ChipChoice
          label={t('starts')}
          options={starts.map((start) => ({ value: start, label: start }))}
          chosen={starts.filter((start) => !without.includes(start))}
          onChange={(chosen) => setWithout(starts.filter((start) => !chosen.includes(start)))}
        />
      )}
    </>
  );
}
