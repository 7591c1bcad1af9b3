import { NumberInput, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { longestValue, mostValues } from '../../../../process/definition/fixed-values.ts';
import type { Condition, Definition, Field, LocalText } from '../../../../process/definition/schema.ts';
import { inLanguage } from '../../../shell/language.ts';
import { showToast } from '../../../shell/toast.tsx';
import { useDefinition, useEditing } from '../../editing.ts';
import { without } from '../../edits/without.ts';
import classes from '../inspector.module.css';
import { RowActions } from './row-actions.tsx';
import { MultiSelect } from './multi-select.tsx';
import { Select } from './select.tsx';

type Subject = Condition['subject'];
type Comparison = Condition['comparison'];
type Asked = { readonly kind: Field['kind']; readonly options?: Readonly<Record<string, LocalText>> | undefined };

export const firstCondition: Condition = {
  subject: { kind: 'candidate', property: 'hasMobile' },
  comparison: 'is',
  value: true,
};

const comparisons: Readonly<Record<Field['kind'], readonly Comparison[]>> = {
  text: ['is', 'isNot', 'isOneOf', 'contains', 'isPresent', 'isMissing'],
  number: ['is', 'isNot', 'atLeast', 'atMost', 'isPresent', 'isMissing'],
  boolean: ['is', 'isPresent', 'isMissing'],
  date: ['is', 'before', 'after', 'isPresent', 'isMissing'],
  choice: ['is', 'isNot', 'isOneOf', 'isPresent', 'isMissing'],
};
const properties = ['language', 'channel', 'hasEmail', 'hasMobile', 'source'] as const;

/** A condition picked in three parts: what is looked at, how it is compared, and with what. */
export function ConditionInput({
  lead,
  value,
  onChange,
  onRemove,
}: {
  readonly lead: string;
  readonly value: Condition;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: (() => void) | undefined;
}) {
  const { t } = useTranslation('canvas');
  const definition = useDefinition();
  const { language, readOnly } = useEditing();
  const asked = askedBy(definition, value.subject);
  const allowed = comparisons[asked.kind];
  const subjects = useSubjects(definition);
  const code = codeOf(value.subject);
  const choose = (next: string | null) => {
    const subject = subjects.flatMap((group) => group.items).find((item) => item.value === next)?.subject;
    if (subject) onChange(fitting({ subject, comparison: 'is' }, askedBy(definition, subject)));
  };
  const isKnown = subjects.some((group) => group.items.some((item) => item.value === code));
  return (
    <div className={classes.row}>
      {lead && <span>{lead}</span>}
      <Select
        aria-label={t('condition.subject')}
        data={[
          ...(isKnown ? [] : [{ group: '?', items: [{ value: code, label: code }] }]),
          ...subjects.map(({ group, items }) => ({
            group,
            items: items.map(({ value: item, label }) => ({ value: item, label })),
          })),
        ]}
        value={code}
        error={!isKnown}
        searchable
        readOnly={readOnly}
        className={classes.widest ?? ''}
        onChange={choose}
      />
      <Select
        aria-label={t('condition.comparison')}
        data={(allowed.includes(value.comparison) ? allowed : [value.comparison, ...allowed]).map((one) => ({
          value: one,
          label: t(`comparison.${one}`),
        }))}
        value={value.comparison}
        readOnly={readOnly}
        w={132}
        onChange={(comparison) =>
          comparison && onChange(fitting({ ...value, comparison: comparison as Comparison }, asked))
        }
      />
      <ValueInput value={value} asked={asked} language={language} onChange={onChange} />
      {onRemove && <RowActions label={t('condition.subject')} onRemove={onRemove} />}
    </div>
  );
}

function ValueInput({
  value,
  asked,
  language,
  onChange,
}: {
  readonly value: Condition;
  readonly asked: Asked;
  readonly language: 'sv' | 'en';
  readonly onChange: (condition: Condition) => void;
}) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const label = t('condition.value');
  if (value.comparison === 'isPresent' || value.comparison === 'isMissing') return null;
  const options = optionsOf(asked, language, t);
  if (value.comparison === 'isOneOf' && options.length > 0)
    return (
      <MultiSelect
        aria-label={label}
        data={withUnknown(options, value.value)}
        value={Array.isArray(value.value) ? value.value : []}
        readOnly={readOnly}
        className={classes.values ?? ''}
        onChange={(values) => onChange({ ...value, value: values })}
      />
    );
  if (value.comparison === 'isOneOf')
    return (
      <TagsInput
        aria-label={label}
        value={Array.isArray(value.value) ? value.value : []}
        readOnly={readOnly}
        className={classes.values ?? ''}
        onChange={(values) => {
          const fitting = values.filter(({ length }) => length <= longestValue).slice(0, mostValues);
          if (fitting.length < values.length)
            showToast(t('condition.tooMany', { most: mostValues, longest: longestValue }));
          // A value that is given is an entry of its own, as where values are chosen.
          store.asOne(() => onChange({ ...value, value: fitting }));
        }}
      />
    );
  if (options.length > 0)
    return (
      <Select
        aria-label={label}
        data={options}
        value={String(value.value ?? '')}
        readOnly={readOnly}
        className={classes.wide ?? ''}
        onChange={(chosen) =>
          chosen !== null && onChange({ ...value, value: asked.kind === 'boolean' ? chosen === 'true' : chosen })
        }
      />
    );
  if (asked.kind === 'number')
    return (
      <NumberInput
        aria-label={label}
        value={typeof value.value === 'number' ? value.value : ''}
        readOnly={readOnly}
        className={classes.wide ?? ''}
        onBlur={store.endGesture}
        onChange={(number) => typeof number === 'number' && onChange({ ...value, value: number })}
      />
    );
  return (
    <TextInput
      aria-label={label}
      type={asked.kind === 'date' ? 'date' : 'text'}
      maxLength={200}
      value={typeof value.value === 'string' ? value.value : ''}
      readOnly={readOnly}
      className={classes.wide ?? ''}
      onBlur={store.endGesture}
      onChange={(event) => onChange({ ...value, value: event.currentTarget.value })}
    />
  );
}

/** What was chosen of a choice that is gone stays to be seen, and to be taken out. */
function withUnknown(options: readonly { value: string; label: string }[], chosen: Condition['value']) {
  const known = new Set(options.map(({ value }) => value));
  const gone = Array.isArray(chosen) ? chosen.filter((id) => !known.has(id)) : [];
  return [...options, ...gone.map((id) => ({ value: id, label: id }))];
}

function optionsOf(
  asked: Asked,
  language: 'sv' | 'en',
  t: (key: string) => string,
): { value: string; label: string }[] {
  if (asked.kind === 'boolean')
    return [
      { value: 'true', label: t('exit.yes') },
      { value: 'false', label: t('exit.no') },
    ];
  return Object.entries(asked.options ?? {}).map(([id, label]) => ({
    value: id,
    label: inLanguage(label, language) || id,
  }));
}

/** What kind of value a subject has; unknown subjects are compared as text. */
function askedBy(definition: Definition, subject: Subject): Asked {
  if (subject.kind === 'field') return definition.fields[subject.field] ?? { kind: 'text' };
  if (subject.kind === 'answer') {
    const step = definition.steps[subject.step];
    return (step?.kind === 'ask' ? step.questions[subject.question] : undefined) ?? { kind: 'text' };
  }
  if (subject.property === 'language')
    return { kind: 'choice', options: { sv: { sv: 'svenska', en: 'Swedish' }, en: { sv: 'engelska', en: 'English' } } };
  if (subject.property === 'channel')
    return { kind: 'choice', options: { email: { sv: 'mejl', en: 'e-mail' }, sms: { sv: 'SMS', en: 'SMS' } } };
  return { kind: subject.property === 'source' ? 'text' : 'boolean' };
}

/** The condition with a comparison and a value that fit what is looked at. */
function fitting(condition: Condition, asked: Asked): Condition {
  const comparison = comparisons[asked.kind].includes(condition.comparison) ? condition.comparison : 'is';
  if (comparison === 'isPresent' || comparison === 'isMissing')
    return { ...(without(condition, 'value') as Condition), comparison };
  if (comparison === 'isOneOf')
    return { ...condition, comparison, value: Array.isArray(condition.value) ? condition.value : [] };
  const first = Object.keys(asked.options ?? {})[0] ?? '';
  const fallback = asked.kind === 'boolean' ? true : asked.kind === 'number' ? 0 : first;
  const { value } = condition;
  const fits = typeof value === typeof fallback && !(asked.options && !Object.hasOwn(asked.options, String(value)));
  return { ...condition, comparison, value: fits && value !== undefined ? value : fallback };
}

function codeOf(subject: Subject): string {
  if (subject.kind === 'field') return `field/${subject.field}`;
  return subject.kind === 'answer' ? `answer/${subject.step}/${subject.question}` : `candidate/${subject.property}`;
}

function useSubjects(definition: Definition) {
  const { t } = useTranslation('canvas');
  const { language } = useEditing();
  const item = (subject: Subject, label: string) => ({ value: codeOf(subject), label, subject });
  const answers = Object.entries(definition.steps).flatMap(([step, { kind, ...rest }]) =>
    kind === 'ask' && 'questions' in rest
      ? Object.entries(rest.questions).map(([question, { label }]) =>
          item({ kind: 'answer', step, question }, inLanguage(label, language) || question),
        )
      : [],
  );
  return [
    {
      group: t('condition.fields'),
      items: Object.entries(definition.fields).map(([field, { label }]) =>
        item({ kind: 'field', field }, inLanguage(label, language) || field),
      ),
    },
    { group: t('condition.answers'), items: answers },
    {
      group: t('condition.candidate'),
      items: properties.map((property) => item({ kind: 'candidate', property }, t(`property.${property}`))),
    },
  ].filter((group) => group.items.length > 0);
}
