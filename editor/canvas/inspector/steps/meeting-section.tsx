import { useTranslation } from 'react-i18next';
import type { StageStep } from '../../../../process/definition/schema.ts';
import { useChangeStep, useDefinition, useEditing } from '../../editing.ts';
import { changeText } from '../../edits/change-text.ts';
import { readableId } from '../../edits/readable-id.ts';
import { withOptional } from '../../edits/without.ts';
import { inLanguagesOf } from '../../steps/new-step.ts';
import { startingText } from '../../../../process/texts/starting-texts.ts';
import { meetingReminderMeaning } from '../../../../process/meaning/before-meeting-meaning.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { LocalTextInput } from '../inputs/local-text-input.tsx';
import { MessageInput } from '../inputs/message-input.tsx';
import { ReminderList } from '../inputs/reminder-list.tsx';
import { Section } from '../inputs/section.tsx';
import classes from '../inspector.module.css';
import { ChoiceInputs } from './choice-inputs.tsx';
import { Switch } from '../inputs/switch.tsx';

type Meeting = NonNullable<StageStep['meeting']>;
const notices = ['invitation', 'moved', 'cancelled'] as const;

/** A meeting that the stage books: what it is called, and what the candidate hears about it. */
export function MeetingSection({ stepId, step }: { readonly stepId: string; readonly step: StageStep }) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const change = useChangeStep<StageStep>(stepId);
  const turnOn = useNewMeeting(stepId);
  const set = (meeting: Meeting | undefined, gesture?: string) =>
    change((now) => withOptional(now, 'meeting', meeting), 'edit.meeting', gesture);
  const { meeting } = step;
  return (
    <Section title={t('meeting.title')}>
      <Switch
        label={t('meeting.has')}
        checked={meeting !== undefined}
        disabled={readOnly}
        onChange={(event) => (event.currentTarget.checked ? turnOn() : set(undefined))}
      />
      {meeting && (
        <>
          <LocalTextInput
            label={t('meeting.name')}
            value={meeting.name}
            onChange={(name) => set({ ...meeting, name }, 'meeting.name')}
          />
          <ChoiceInputs stepId={stepId} meeting={meeting} onChange={set} />
          {notices.map((notice) => (
            <MessageInput
              key={notice}
              label={t(`meeting.${notice}`)}
              start={notice}
              value={meeting[notice]}
              onChange={(message) => set({ ...meeting, [notice]: message })}
            />
          ))}
          <FieldNotes
            at={[['steps', stepId, 'meeting', 'name'], ...notices.map((one) => ['steps', stepId, 'meeting', one])]}
          />
          <span className={classes.messageLabel}>{t('reminder.title')}</span>
          <ReminderList
            about={t('reminder.beforeMeeting')}
            path={['steps', stepId, 'meeting', 'reminders']}
            value={meeting.reminders}
            meaning={(reckoning, { before }) => meetingReminderMeaning(reckoning, before)}
            onChange={(reminders) => set({ ...meeting, reminders }, 'meeting.reminders')}
          />
        </>
      )}
    </Section>
  );
}

function useNewMeeting(stepId: string): () => void {
  const { store } = useEditing();
  const definition = useDefinition();
  const change = useChangeStep<StageStep>(stepId);
  return () => {
    const gesture = 'meeting.new';
    const texts = notices.map((notice) => ({
      notice,
      id: readableId(`${stepId}-${notice}`, Object.keys(definition.texts), notice),
    }));
    for (const { notice, id } of texts)
      store.edit(
        'edit.meeting',
        (now) => changeText(now, id, startingText(notice, definition.languages)),
        `${stepId}.${gesture}`,
      );
    const messageOf = (notice: (typeof notices)[number]) => ({
      text: texts.find((one) => one.notice === notice)?.id ?? notice,
      channels: { kind: 'candidate' } as const,
    });
    const meeting: Meeting = {
      name: inLanguagesOf(definition, { sv: 'Intervju', en: 'Interview' }),
      invitation: messageOf('invitation'),
      moved: messageOf('moved'),
      cancelled: messageOf('cancelled'),
      reminders: [],
    };
    change((now) => ({ ...now, meeting }), 'edit.meeting', gesture);
  };
}
