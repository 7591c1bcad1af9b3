import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../process/calendar/format-instant.ts';
import { atLocalTime, localDate } from '../../../process/calendar/local-time.ts';
import { useLanguage } from '../../shell/language.ts';
import { nowHere } from '../../shell/rehearsing.ts';
import { ChipChoice } from './chip-choice.tsx';
import { nextWeekdays } from './times-of-days.ts';

const weekdaysShown = 10;

/** The next two weeks as buttons, and any other day by its date. */
export function PickDays({
  days,
  onChange,
  zone,
}: {
  readonly days: readonly string[];
  readonly onChange: (days: string[]) => void;
  readonly zone: string;
}) {
  const { t } = useTranslation('slots');
  const language = useLanguage();
  const [other, setOther] = useState('');
  const now = nowHere();
  const today = localDate(zone, now);
  const shown = [...new Set([...nextWeekdays(now, zone, weekdaysShown), ...days])].sort();
  const canAdd = other >= today && !days.includes(other);
  const add = () => {
    if (!canAdd) return;
    onChange([...days, other]);
    setOther('');
  };
  return (
    <>
      <ChipChoice
        label={t('days')}
        options={shown.map((day) => ({
          value: day,
          label: formatDate(atLocalTime(zone, day, '12:00'), zone, language, { relativeTo: now }),
        }))}
        chosen={days}
        onChange={onChange}
      />
      <Group gap="xs" align="end">
        <TextInput
          type="date"
          label={t('otherDay')}
          min={today}
          value={other}
          onChange={(event) => setOther(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button variant="default" onClick={add} disabled={!canAdd}>
          {t('addDay')}
        </Button>
      </Group>
    </>
  );
}
