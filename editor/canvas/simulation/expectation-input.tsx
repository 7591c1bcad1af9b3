import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../../process/calendar/format-duration.ts';
import type { Definition, Language, ScenarioExpectation } from '../../../process/definition/schema.ts';
import { SpanInput } from '../inspector/inputs/span-input.tsx';
import { choicesFor, firstOfKind, kinds } from './expectation-choices.ts';
import classes from './scenarios.module.css';

type InputProps = {
  readonly definition: Definition;
  readonly language: Language;
  readonly value: ScenarioExpectation;
  readonly onChange: (value: ScenarioExpectation) => void;
  readonly onRemove: () => void;
};

/** One thing that must hold: what, and of which step, text, outcome or limit. */
export function ExpectationInput({ definition, language, value, onChange, onRemove }: InputProps) {
  const { t } = useTranslation('simulation');
  return (
    <li className={classes.expect}>
      <Select
        aria-label={t('expectation')}
        w={240}
        data={kinds.map((kind) => ({ value: kind, label: t(kind) }))}
        value={value.kind}
        onChange={(kind) => {
          const wanted = kinds.find((one) => one === kind);
          if (wanted) onChange(firstOfKind(definition, wanted));
        }}
      />
      <Detail definition={definition} language={language} value={value} onChange={onChange} />
      <ActionIcon aria-label={`${t('remove')}: ${t(value.kind)}`} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </li>
  );
}

function Detail({ definition, language, value, onChange }: Omit<InputProps, 'onRemove'>) {
  const { t } = useTranslation('simulation');
  if (value.kind === 'silence') {
    const limit = formatDuration(definition.policy.longestSilence, language);
    return (
      <>
        <Select
          aria-label={t('silence')}
          w={280}
          data={[
            { value: 'policy', label: t('silencePolicy', { limit }) },
            { value: 'own', label: t('silenceOwn') },
          ]}
          value={value.atMost ? 'own' : 'policy'}
          onChange={(kind) =>
            onChange(
              kind === 'own' ? { kind: 'silence', atMost: definition.policy.longestSilence } : { kind: 'silence' },
            )
          }
        />
        {value.atMost && (
          <SpanInput
            label={t('silence')}
            value={value.atMost}
            allowed={['calendarDays', 'workingDays']}
            min={1}
            max={1000}
            onChange={(atMost) => onChange({ kind: 'silence', atMost })}
          />
        )}
      </>
    );
  }
  const { data, current, choose } = choicesFor(definition, value, language);
  return (
    <Select
      aria-label={t(value.kind)}
      w={280}
      searchable
      data={data}
      value={current}
      onChange={(next) => next !== null && onChange(choose(next))}
    />
  );
}
