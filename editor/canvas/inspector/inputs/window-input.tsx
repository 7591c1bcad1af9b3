import { Chip, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SendingWindow } from '../../../../process/definition/schema.ts';
import { useEditing } from '../../editing.ts';
import { Sentence } from './sentence.tsx';
import { TimeInput } from './time-input.tsx';
import { kept } from './kept.tsx';
import { useOneEntry } from './use-one-entry.ts';

/** Days of the week, ISO: 1 is Monday. At least one stays. */
export const WeekdaysInput = kept(function WeekdaysInput({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: readonly number[];
  readonly onChange: (days: number[]) => void;
}) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const choose = useOneEntry(onChange);
  return (
    <Chip.Group
      multiple
      value={value.map(String)}
      onChange={(days) => days.length > 0 && choose(days.map(Number).sort())}
    >
      <Group gap={4} role="group" aria-label={label}>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <Chip key={day} value={String(day)} size="xs" variant="outline" disabled={readOnly}>
            {t(`weekday.${day}`)}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
});

/** When messages may leave: on which days, from when to when, local to the candidate. */
export const WindowInput = kept(function WindowInput({
  value,
  onChange,
}: {
  readonly value: SendingWindow;
  readonly onChange: (window: SendingWindow) => void;
}) {
  const { t } = useTranslation('canvas');
  return (
    <>
      <WeekdaysInput label={t('window.days')} value={value.days} onChange={(days) => onChange({ ...value, days })} />
      <Sentence
        text={t('window.sentence')}
        parts={{
          opens: (
            <TimeInput
              label={t('window.opens')}
              value={value.opens}
              onChange={(opens) => onChange({ ...value, opens })}
            />
          ),
          closes: (
            <TimeInput
              label={t('window.closes')}
              value={value.closes}
              onChange={(closes) => onChange({ ...value, closes })}
            />
          ),
        }}
      />
    </>
  );
});
