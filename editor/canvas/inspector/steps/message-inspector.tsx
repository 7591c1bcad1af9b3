import { useTranslation } from 'react-i18next';
import type { MessageStep } from '../../../../process/definition/schema.ts';
import { useChangeStep, useDefinition, useEditing } from '../../editing.ts';
import { messageMeaning } from '../../../../process/meaning/message-meaning.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { FieldSelect } from '../inputs/field-select.tsx';
import { MessageInput } from '../inputs/message-input.tsx';
import { Section } from '../inputs/section.tsx';
import { Sentence } from '../inputs/sentence.tsx';
import { SpanInput } from '../inputs/span-input.tsx';
import { TimeInput } from '../inputs/time-input.tsx';
import { Select } from '../inputs/select.tsx';

type When = MessageStep['when'];
const kinds = ['now', 'nextWindow', 'at', 'relative'] as const;

export function MessageInspector({ stepId, step }: { readonly stepId: string; readonly step: MessageStep }) {
  const { t } = useTranslation('canvas');
  const change = useChangeStep<MessageStep>(stepId);
  return (
    <>
      <Section title={t('message.what')}>
        <MessageInput
          label={t('message.text')}
          start="message"
          value={step}
          onChange={(message) =>
            change((now) => ({ ...now, text: message.text, channels: message.channels }), 'edit.message')
          }
        />
        <FieldNotes at={[['steps', stepId, 'text']]} />
      </Section>
      <Section title={t('message.when')}>
        <WhenInput value={step.when} onChange={(when) => change((now) => ({ ...now, when }), 'edit.time', 'when')} />
        <FieldNotes at={[['steps', stepId, 'when']]} meaning={(reckoning) => messageMeaning(reckoning, step)} />
      </Section>
    </>
  );
}

function WhenInput({ value, onChange }: { readonly value: When; readonly onChange: (when: When) => void }) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const [firstDate = 'date'] = Object.entries(useDefinition().fields).flatMap(([id, field]) =>
    field.kind === 'date' ? [id] : [],
  );
  const choose = (kind: string | null) => {
    const field = 'field' in value ? value.field : firstDate;
    if (kind === 'now' || kind === 'nextWindow') onChange({ kind });
    if (kind === 'at') onChange({ kind, field, time: '08:00' });
    if (kind === 'relative') onChange({ kind, field, span: { amount: 1, unit: 'calendarDays' }, direction: 'before' });
  };
  return (
    <>
      <Select
        aria-label={t('message.when')}
        data={kinds.map((kind) => ({ value: kind, label: t(`when.${kind}`) }))}
        value={value.kind}
        readOnly={readOnly}
        onChange={choose}
      />
      {value.kind === 'at' && (
        <Sentence
          text={t('when.atSentence')}
          parts={{
            field: <FieldSelect kind="date" value={value.field} onChange={(field) => onChange({ ...value, field })} />,
            time: (
              <TimeInput label={t('when.time')} value={value.time} onChange={(time) => onChange({ ...value, time })} />
            ),
          }}
        />
      )}
      {value.kind === 'relative' && (
        <Sentence
          text={t('when.relativeSentence')}
          parts={{
            span: (
              <SpanInput label={t('when.span')} value={value.span} onChange={(span) => onChange({ ...value, span })} />
            ),
            direction: (
              <Select
                aria-label={t('when.direction')}
                data={[
                  { value: 'before', label: t('when.before') },
                  { value: 'after', label: t('when.after') },
                ]}
                value={value.direction}
                readOnly={readOnly}
                w={100}
                onChange={(direction) =>
                  direction && onChange({ ...value, direction: direction as 'before' | 'after' })
                }
              />
            ),
            field: <FieldSelect kind="date" value={value.field} onChange={(field) => onChange({ ...value, field })} />,
          }}
        />
      )}
    </>
  );
}
