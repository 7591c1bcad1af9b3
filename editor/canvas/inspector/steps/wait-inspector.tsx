import { useTranslation } from 'react-i18next';
import type { WaitStep } from '../../../../process/definition/schema.ts';
import { useChangeStep, useDefinition, useEditing } from '../../editing.ts';
import { waitMeaning } from '../../../../process/meaning/wait-meaning.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { FieldSelect } from '../inputs/field-select.tsx';
import { Section } from '../inputs/section.tsx';
import { Sentence } from '../inputs/sentence.tsx';
import { SpanInput } from '../inputs/span-input.tsx';
import { TimeInput } from '../inputs/time-input.tsx';
import { SegmentedControl } from '../inputs/segmented-control.tsx';

export function WaitInspector({ stepId, step }: { readonly stepId: string; readonly step: WaitStep }) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const { fields } = useDefinition();
  const change = useChangeStep<WaitStep>(stepId);
  const set = (wait: WaitStep['for']) => change((now) => ({ ...now, for: wait }), 'edit.time', 'for');
  const firstDate = Object.entries(fields).find(([, field]) => field.kind === 'date')?.[0] ?? 'date';
  return (
    <Section title={t('wait.title')}>
      <SegmentedControl
        aria-label={t('wait.title')}
        readOnly={readOnly}
        data={[
          { value: 'span', label: t('wait.span') },
          { value: 'until', label: t('wait.until') },
        ]}
        value={step.for.kind}
        onChange={(kind) =>
          set(
            kind === 'span'
              ? { kind, span: { amount: 1, unit: 'workingDays' } }
              : { kind: 'until', field: firstDate, time: '08:00' },
          )
        }
      />
      {step.for.kind === 'span' ? (
        <Sentence
          text={t('wait.spanSentence')}
          parts={{
            span: (
              <SpanInput
                label={t('wait.title')}
                value={step.for.span}
                onChange={(span) => set({ kind: 'span', span })}
              />
            ),
          }}
        />
      ) : (
        <UntilSentence value={step.for} onChange={set} />
      )}
      <FieldNotes at={[['steps', stepId, 'for']]} meaning={(reckoning) => waitMeaning(reckoning, step)} />
    </Section>
  );
}

type Until = Extract<WaitStep['for'], { kind: 'until' }>;

function UntilSentence({ value, onChange }: { readonly value: Until; readonly onChange: (value: Until) => void }) {
  const { t } = useTranslation('canvas');
  return (
    <Sentence
      text={t('wait.untilSentence')}
      parts={{
        field: <FieldSelect kind="date" value={value.field} onChange={(field) => onChange({ ...value, field })} />,
        time: <TimeInput label={t('when.time')} value={value.time} onChange={(time) => onChange({ ...value, time })} />,
      }}
    />
  );
}
