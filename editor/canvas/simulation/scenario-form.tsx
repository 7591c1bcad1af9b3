import { Button, Group, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Calendar } from '../../../process/calendar/calendar.ts';
import type { Definition, Language, Scenario, ScenarioExpectation } from '../../../process/definition/schema.ts';
import type { Instant } from '../../../process/interpreter/contract.ts';
import { ExpectationInput } from './expectation-input.tsx';
import { AmountInput } from '../inspector/inputs/amount-input.tsx';
import classes from './scenarios.module.css';
import { startWords } from './start-words.ts';
import { startsFor } from './to-scenario.ts';

type FormProps = {
  readonly definition: Definition;
  readonly calendar: Calendar;
  /** When its candidate applies today, from which the other ways to begin are made. */
  readonly begins: Instant;
  readonly language: Language;
  readonly scenario: Omit<Scenario, 'id'>;
  readonly onChange: (scenario: Omit<Scenario, 'id'>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
};

/** Name, beginning and expectations of a scenario. */
export function ScenarioForm(props: FormProps) {
  const { definition, calendar, begins, language, scenario, onChange, onSave, onCancel } = props;
  const { t } = useTranslation('simulation');
  const { name, start, days, expect } = scenario;
  const starts = { ...startsFor(begins, calendar), [start.kind]: start };
  const isNamed = definition.languages.some((one) => name[one]?.trim());
  const setExpect = (next: ScenarioExpectation[]) => onChange({ ...scenario, expect: next });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed) onSave();
      }}
    >
      {definition.languages.map((one, index) => (
        <TextInput
          key={one}
          label={definition.languages.length === 1 ? t('name') : t('nameIn', { language: t(one) })}
          value={name[one] ?? ''}
          maxLength={200}
          data-autofocus={index === 0 || undefined}
          onChange={(event) => onChange({ ...scenario, name: { ...name, [one]: event.currentTarget.value } })}
        />
      ))}
      <Group align="flex-end" gap="xs">
        <Select
          label={t('begins')}
          w={320}
          data={(['weekday', 'yearly', 'date'] as const).map((kind) => ({
            value: kind,
            label: startWords(starts[kind], language),
          }))}
          value={start.kind}
          onChange={(kind) =>
            (kind === 'weekday' || kind === 'yearly' || kind === 'date') &&
            onChange({ ...scenario, start: starts[kind] })
          }
        />
        <AmountInput
          label={t('followed')}
          labelIsShown
          width={140}
          value={days}
          min={1}
          max={730}
          onChange={(next) => onChange({ ...scenario, days: next })}
        />
      </Group>
      <p className={classes.hint}>{t('beginsHint')}</p>
      <h3>{t('mustHold')}</h3>
      {expect.length === 0 && <p className={classes.hint}>{t('noneExpected')}</p>}
      <ul className={classes.expectList}>
        {expect.map((one, index) => (
          <ExpectationInput
            // oxlint-disable-next-line no-array-index-key -- the place in the list is what it is
            key={index}
            definition={definition}
            language={language}
            value={one}
            onChange={(next) => setExpect(expect.map((other, at) => (at === index ? next : other)))}
            onRemove={() => setExpect(expect.filter((_, at) => at !== index))}
          />
        ))}
      </ul>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          disabled={expect.length >= 100}
          onClick={() => setExpect([...expect, { kind: 'promises', dates: 'told' }])}
        >
          {t('addExpectation')}
        </Button>
      </Group>
      <Group gap="xs">
        <Button type="submit" disabled={!isNamed}>
          {t('doSave')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Group>
    </form>
  );
}
