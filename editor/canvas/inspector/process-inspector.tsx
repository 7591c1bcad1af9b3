import { Chip, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Definition, Field, Language, Policy } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { useDefinition, useEditing } from '../editing.ts';
import { calendarMeaning } from '../../../process/meaning/calendar-meaning.ts';
import { changeField } from '../edits/change-field.ts';
import { changeProcess } from '../edits/change-process.ts';
import { readableId } from '../edits/readable-id.ts';
import { removeField } from '../edits/remove-field.ts';
import { without } from '../edits/without.ts';
import { inLanguagesOf } from '../steps/new-step.ts';
import { windowMeaning } from '../../../process/meaning/window-meaning.ts';
import { FieldNotes } from '../problems/field-notes.tsx';
import { useCheckingOf } from '../problems/checking.ts';
import { LocalTextInput } from './inputs/local-text-input.tsx';
import { OptionsInput } from './inputs/options-input.tsx';
import { AddButton, RowActions } from './inputs/row-actions.tsx';
import { Section } from './inputs/section.tsx';
import { Sentence } from './inputs/sentence.tsx';
import { SpanInput } from './inputs/span-input.tsx';
import { TextChoice } from './inputs/text-choice.tsx';
import { TimeInput } from './inputs/time-input.tsx';
import { WeekdaysInput, WindowInput } from './inputs/window-input.tsx';
import classes from './inspector.module.css';
import { TextsSection } from './texts-section.tsx';
import { Select } from './inputs/select.tsx';
import { Switch } from './inputs/switch.tsx';
import { forInterviewers } from '../edits/for-interviewers.ts';

const zones = Intl.supportedValuesOf('timeZone');
const fieldKinds = ['text', 'number', 'boolean', 'date', 'choice'] as const;
const policyTexts = ['withdrawn', 'paused', 'jobClosed', 'hiredElsewhere'] as const;

/** The settings of the process as a whole. */
export function ProcessInspector() {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const { name, languages } = useDefinition();
  const set = (settings: Partial<Definition>, gesture?: string) =>
    store.edit('edit.process', (now) => changeProcess(now, settings), gesture);
  return (
    <>
      <Section title={t('section.name')}>
        <LocalTextInput
          hideLabel
          label={t('section.name')}
          value={name}
          onChange={(next) => set({ name: next }, 'process.name')}
        />
        <FieldNotes at={[['name']]} />
        <Chip.Group
          multiple
          value={[...languages]}
          onChange={(next) => next.length > 0 && set({ languages: next as Language[] })}
        >
          <Group gap={4} role="group" aria-label={t('process.languages')}>
            {(['sv', 'en'] as const).map((language) => (
              <Chip key={language} value={language} size="xs" variant="outline" disabled={readOnly}>
                {t(`language.${language}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Section>
      <PolicySections />
      <FieldsSection />
      <TextsSection />
    </>
  );
}

function usePolicy(): [Policy, (policy: Partial<Policy>, gesture?: string) => void] {
  const { store } = useEditing();
  const { policy } = useDefinition();
  return [
    policy,
    (change, gesture) =>
      store.edit(
        'edit.policy',
        (now) => changeProcess(now, { policy: { ...now.policy, ...change } }),
        gesture && `policy.${gesture}`,
      ),
  ];
}

function PolicySections() {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const [policy, set] = usePolicy();
  const silence = useCheckingOf((checks) => checks.silence);
  return (
    <>
      <Section title={t('policy.silence')}>
        <Sentence
          text={t('policy.silenceSentence')}
          parts={{
            limit: (
              <SpanInput
                label={t('policy.silence')}
                allowed={['calendarDays', 'workingDays']}
                min={1}
                max={1000}
                value={policy.longestSilence}
                onChange={(longestSilence) => set({ longestSilence }, 'silence')}
              />
            ),
          }}
        />
        <FieldNotes
          at={[['policy', 'longestSilence']]}
          meaning={() => (silence && !silence.isTooLong ? silence.reckoning.sum : null)}
        />
      </Section>
      <CalendarSection />
      <Section title={t('policy.window')}>
        <WindowInput value={policy.sendingWindow} onChange={(sendingWindow) => set({ sendingWindow }, 'window')} />
        <FieldNotes
          at={[['policy', 'sendingWindow']]}
          meaning={(reckoning) => windowMeaning(reckoning, policy.sendingWindow)}
        />
      </Section>
      <Section title={t('policy.automatic')}>
        <Switch
          label={t('policy.automaticRejection')}
          description={t('policy.automaticHint')}
          checked={policy.automaticRejection}
          disabled={readOnly}
          onChange={(event) => set({ automaticRejection: event.currentTarget.checked })}
        />
      </Section>
      <Section title={t('policy.texts')}>
        {policyTexts.map((purpose) => (
          <div key={purpose} className={classes.message}>
            <span className={classes.messageLabel}>{t(`policy.${purpose}`)}</span>
            <TextChoice
              label={t(`policy.${purpose}`)}
              start="message"
              value={policy.texts[purpose]}
              onChange={(id) => set({ texts: { ...policy.texts, [purpose]: id } })}
            />
            <FieldNotes at={[['policy', 'texts', purpose]]} />
          </div>
        ))}
      </Section>
    </>
  );
}

function CalendarSection() {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const [{ calendar }, set] = usePolicy();
  const setCalendar = (change: Partial<Policy['calendar']>) =>
    set({ calendar: { ...calendar, ...change } }, 'calendar');
  return (
    <Section title={t('policy.calendar')}>
      <WeekdaysInput
        label={t('policy.workdays')}
        value={calendar.workdays}
        onChange={(workdays) => setCalendar({ workdays })}
      />
      <Sentence
        text={t('policy.hoursSentence')}
        parts={{
          opens: (
            <TimeInput label={t('policy.opens')} value={calendar.opens} onChange={(opens) => setCalendar({ opens })} />
          ),
          closes: (
            <TimeInput
              label={t('policy.closes')}
              value={calendar.closes}
              onChange={(closes) => setCalendar({ closes })}
            />
          ),
          promiseAt: (
            <TimeInput
              label={t('policy.promiseAt')}
              value={calendar.promiseAt}
              onChange={(promiseAt) => setCalendar({ promiseAt })}
            />
          ),
        }}
      />
      <Select
        label={t('policy.zone')}
        data={zones.includes(calendar.zone) ? zones : [calendar.zone, ...zones]}
        value={calendar.zone}
        searchable
        limit={80}
        readOnly={readOnly}
        onChange={(zone) => zone && setCalendar({ zone })}
      />
      <Select
        label={t('policy.holidays')}
        data={(['SE', 'none'] as const).map((code) => ({ value: code, label: t(`holidays.${code}`) }))}
        value={calendar.holidays}
        readOnly={readOnly}
        onChange={(holidays) => holidays && setCalendar({ holidays: holidays as 'SE' | 'none' })}
      />
      <FieldNotes at={[['policy', 'calendar']]} meaning={calendarMeaning} />
    </Section>
  );
}

function FieldsSection() {
  const { t } = useTranslation('canvas');
  const { store } = useEditing();
  const definition = useDefinition();
  const add = () => {
    const id = readableId('field', Object.keys(definition.fields), 'field');
    const label = inLanguagesOf(definition, { sv: 'Nytt fält', en: 'New field' });
    store.edit('edit.fields', (now) => changeField(now, id, { kind: 'text', label }));
  };
  return (
    <Section title={t('field.title')}>
      <p className={classes.hint}>{t('field.hint')}</p>
      {Object.entries(definition.fields).map(([id, field]) => (
        <FieldInput key={id} id={id} field={field} />
      ))}
      <AddButton onClick={add}>{t('field.add')}</AddButton>
    </Section>
  );
}

function FieldInput({ id, field }: { readonly id: string; readonly field: Field }) {
  const { t } = useTranslation('canvas');
  const { store, language, readOnly } = useEditing();
  const set = (next: Field) => store.edit('edit.fields', (now) => changeField(now, id, next), `field.${id}`);
  const setKind = (kind: Field['kind']) =>
    set(
      kind === 'choice'
        ? { ...field, kind, options: field.options ?? {} }
        : { ...(without(field, 'options') as Field), kind },
    );
  return (
    <div className={classes.item}>
      <div className={classes.itemTop}>
        <Select
          aria-label={t('field.kind')}
          data={fieldKinds.map((kind) => ({ value: kind, label: t(`fieldKind.${kind}`) }))}
          value={field.kind}
          readOnly={readOnly}
          w={140}
          onChange={(kind) => kind && setKind(kind as Field['kind'])}
        />
        <code className={classes.hint}>{id}</code>
        <RowActions
          label={inLanguage(field.label, language) || id}
          onRemove={() => store.edit('edit.fields', (now) => removeField(now, id))}
        />
      </div>
      <LocalTextInput
        hideLabel
        label={t('field.label')}
        value={field.label}
        onChange={(label) => set({ ...field, label })}
      />
      {field.kind === 'choice' && (
        <OptionsInput value={field.options ?? {}} onChange={(options) => set({ ...field, options })} />
      )}
      <Switch
        label={t('field.forInterviewers')}
        checked={field.forInterviewers === true}
        disabled={readOnly}
        onChange={(event) => set(forInterviewers(field, event.currentTarget.checked))}
      />
      <FieldNotes at={[['fields', id]]} />
    </div>
  );
}
