import { useTranslation } from 'react-i18next';
import { askersOf } from '../../../../process/definition/askers-of.ts';
import type { AskStep, Question } from '../../../../process/definition/schema.ts';
import { inLanguage } from '../../../shell/language.ts';
import { useChangeStep, useDefinition, useEditing } from '../../editing.ts';
import { readableId } from '../../edits/readable-id.ts';
import { without, withOptional } from '../../edits/without.ts';
import { inLanguagesOf } from '../../steps/new-step.ts';
import { LocalTextInput } from '../inputs/local-text-input.tsx';
import { deadlineMeaning } from '../../../../process/meaning/deadline-meaning.ts';
import { reminderMeaning } from '../../../../process/meaning/reminder-meaning.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { MessageInput } from '../inputs/message-input.tsx';
import { OptionsInput } from '../inputs/options-input.tsx';
import { ReminderList } from '../inputs/reminder-list.tsx';
import { AddButton, RowActions } from '../inputs/row-actions.tsx';
import { Section } from '../inputs/section.tsx';
import { Sentence } from '../inputs/sentence.tsx';
import { SpanInput } from '../inputs/span-input.tsx';
import classes from '../inspector.module.css';
import { Select } from '../inputs/select.tsx';
import { Switch } from '../inputs/switch.tsx';
import { forInterviewers } from '../../edits/for-interviewers.ts';

const none = '';

export function AskInspector({ stepId, step }: { readonly stepId: string; readonly step: AskStep }) {
  const { t } = useTranslation('canvas');
  const { language, readOnly } = useEditing();
  const change = useChangeStep<AskStep>(stepId);
  const deciding = Object.entries(step.questions).filter(
    ([, question]) => question.kind === 'boolean' || question.kind === 'choice',
  );
  return (
    <>
      <Section title={t('ask.message')}>
        <MessageInput
          label={t('message.text')}
          start="ask"
          value={step}
          onChange={({ text, channels }) => change((now) => ({ ...now, text, channels }), 'edit.message')}
        />
        <Sentence
          text={t('ask.deadlineSentence')}
          parts={{
            deadline: (
              <SpanInput
                label={t('ask.deadline')}
                min={1}
                value={step.deadline}
                onChange={(deadline) => change((now) => ({ ...now, deadline }), 'edit.time', 'deadline')}
              />
            ),
          }}
        />
        <FieldNotes
          at={[
            ['steps', stepId, 'text'],
            ['steps', stepId, 'deadline'],
          ]}
          meaning={(reckoning) => deadlineMeaning(reckoning, step)}
        />
      </Section>
      <QuestionsSection stepId={stepId} step={step} />
      <Section title={t('ask.decides')}>
        <p className={classes.hint}>{t('ask.decidesHint')}</p>
        <Select
          aria-label={t('ask.decides')}
          data={[
            { value: none, label: t('ask.decidesNone') },
            ...deciding.map(([id, question]) => ({ value: id, label: inLanguage(question.label, language) || id })),
          ]}
          value={step.decides ?? none}
          readOnly={readOnly}
          onChange={(id) =>
            id !== null && change((now) => withOptional(now, 'decides', id === none ? undefined : id), 'edit.decides')
          }
        />
        <FieldNotes at={[['steps', stepId, 'decides']]} />
      </Section>
      <Section title={t('reminder.title')}>
        <ReminderList
          path={['steps', stepId, 'reminders']}
          meaning={(reckoning, { before }) => reminderMeaning(reckoning, step, before)}
          about={t('reminder.beforeDeadline')}
          value={step.reminders}
          onChange={(reminders) => change((now) => ({ ...now, reminders }), 'edit.reminders', 'reminders')}
        />
      </Section>
    </>
  );
}

function QuestionsSection({ stepId, step }: { readonly stepId: string; readonly step: AskStep }) {
  const { t } = useTranslation('canvas');
  const definition = useDefinition();
  const change = useChangeStep<AskStep>(stepId);
  const setQuestions = (questions: Record<string, Question>, gesture?: string) =>
    change((now) => withKnownDecider({ ...now, questions }), 'edit.questions', gesture);
  const add = () => {
    const label = inLanguagesOf(definition, { sv: 'Ny fråga', en: 'New question' });
    const id = readableId('question', askersOf(definition).keys(), 'question');
    setQuestions({ ...step.questions, [id]: { kind: 'text', label, required: true } });
  };
  return (
    <Section title={t('ask.questions')}>
      {Object.entries(step.questions).map(([id, question]) => (
        <QuestionInput
          key={id}
          id={id}
          value={question}
          onChange={(next) => setQuestions({ ...step.questions, [id]: next }, `question.${id}`)}
          onRemove={() => setQuestions(without(step.questions, id))}
        />
      ))}
      <FieldNotes at={[['steps', stepId, 'questions']]} />
      <AddButton onClick={add}>{t('ask.addQuestion')}</AddButton>
    </Section>
  );
}

function withKnownDecider(step: AskStep): AskStep {
  const decider = step.decides === undefined ? undefined : step.questions[step.decides];
  return step.decides === undefined || decider?.kind === 'boolean' || decider?.kind === 'choice'
    ? step
    : (without(step, 'decides') as AskStep);
}

type QuestionProps = {
  readonly id: string;
  readonly value: Question;
  readonly onChange: (question: Question) => void;
  readonly onRemove: () => void;
};

function QuestionInput({ id, value, onChange, onRemove }: QuestionProps) {
  const { t } = useTranslation('canvas');
  const { readOnly, language } = useEditing();
  const label = inLanguage(value.label, language) || id;
  return (
    <div className={classes.item}>
      <div className={classes.itemTop}>
        <Select
          aria-label={t('field.kind')}
          data={(['text', 'number', 'boolean', 'date', 'choice'] as const).map((kind) => ({
            value: kind,
            label: t(`fieldKind.${kind}`),
          }))}
          value={value.kind}
          readOnly={readOnly}
          w={140}
          onChange={(kind) => kind && onChange(withOptions({ ...value, kind: kind as Question['kind'] }))}
        />
        <Switch
          label={t('ask.required')}
          checked={value.required}
          disabled={readOnly}
          onChange={(event) => onChange({ ...value, required: event.currentTarget.checked })}
        />
        <RowActions label={label} onRemove={onRemove} />
      </div>
      <LocalTextInput
        hideLabel
        label={t('ask.question')}
        value={value.label}
        onChange={(text) => onChange({ ...value, label: text })}
      />
      {value.kind === 'choice' && (
        <OptionsInput value={value.options ?? {}} onChange={(options) => onChange({ ...value, options })} />
      )}
      <Switch
        label={t('field.forInterviewers')}
        checked={value.forInterviewers === true}
        disabled={readOnly}
        onChange={(event) => onChange(forInterviewers(value, event.currentTarget.checked))}
      />
    </div>
  );
}

/** Only a choice has options, and it has at least one. */
function withOptions(question: Question): Question {
  if (question.kind !== 'choice') return without(question, 'options') as Question;
  return question.options ? question : { ...question, options: {} };
}
