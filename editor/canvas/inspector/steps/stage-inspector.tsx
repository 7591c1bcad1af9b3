import { useTranslation } from 'react-i18next';
import type { LocalText, StageStep } from '../../../../process/definition/schema.ts';
import { RingMark } from '../../../shell/ring-mark.tsx';
import { useChangeStep, useDefinition, useEditing } from '../../editing.ts';
import { changeText } from '../../edits/change-text.ts';
import { readableId } from '../../edits/readable-id.ts';
import { withOptional } from '../../edits/without.ts';
import { startingText } from '../../../../process/texts/starting-texts.ts';
import { promiseMeaning } from '../../../../process/meaning/promise-meaning.ts';
import { undoMeaning } from '../../../../process/meaning/undo-meaning.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { LocalTextInput } from '../inputs/local-text-input.tsx';
import { MessageInput } from '../inputs/message-input.tsx';
import { ResponsibleInput } from '../inputs/responsible-input.tsx';
import { Section } from '../inputs/section.tsx';
import { Sentence } from '../inputs/sentence.tsx';
import { SpanInput } from '../inputs/span-input.tsx';
import classes from '../inspector.module.css';
import { LadderSection } from './ladder-section.tsx';
import { MeetingSection } from './meeting-section.tsx';
import { ScorecardSection } from './scorecard-section.tsx';
import { SilenceSection } from './silence-section.tsx';
import { StageExitsSection } from './stage-exits-section.tsx';
import { SegmentedControl } from '../inputs/segmented-control.tsx';
import { Switch } from '../inputs/switch.tsx';

export type StageProps = { readonly stepId: string; readonly step: StageStep };

export function StageInspector({ stepId, step }: StageProps) {
  const { t } = useTranslation('canvas');
  const change = useChangeStep<StageStep>(stepId);
  return (
    <>
      <PublicName stepId={stepId} step={step} />
      <Section title={t('stage.responsible')}>
        <ResponsibleInput
          label={t('stage.responsible')}
          value={step.responsible}
          onChange={(responsible) => change((now) => ({ ...now, responsible }), 'edit.people')}
        />
        <FieldNotes at={[['steps', stepId, 'responsible']]} />
      </Section>
      <PromiseSection stepId={stepId} step={step} />
      <StageExitsSection stepId={stepId} step={step} />
      <LadderSection stepId={stepId} step={step} />
      <MeetingSection stepId={stepId} step={step} />
      <ScorecardSection stepId={stepId} step={step} />
      <Section title={t('stage.undoWindow')}>
        <Sentence
          text={t('stage.undoSentence')}
          parts={{
            window: (
              <SpanInput
                label={t('stage.undoWindow')}
                allowed={['minutes', 'hours']}
                min={1}
                max={10_080}
                value={step.undoWindow}
                onChange={(undoWindow) => change((now) => ({ ...now, undoWindow }), 'edit.undoWindow', 'undoWindow')}
              />
            ),
          }}
        />
        <FieldNotes at={[['steps', stepId, 'undoWindow']]} meaning={(reckoning) => undoMeaning(reckoning, step)} />
      </Section>
      <SilenceSection stepId={stepId} />
    </>
  );
}

/** What candidates read on their page while they stand here; emptied, the page names no stage. */
function PublicName({ stepId, step }: StageProps) {
  const { t } = useTranslation('canvas');
  const change = useChangeStep<StageStep>(stepId);
  const set = (name: LocalText) =>
    change(
      (now) => withOptional(now, 'publicName', Object.keys(name).length > 0 ? name : undefined),
      'edit.rename',
      'publicName',
    );
  return (
    <Section title={t('stage.publicName')}>
      <LocalTextInput hideLabel isOptional label={t('stage.publicName')} value={step.publicName ?? {}} onChange={set} />
      <p className={classes.hint}>{t('stage.publicNameHint')}</p>
      <FieldNotes at={[['steps', stepId, 'publicName']]} />
    </Section>
  );
}

function PromiseSection({ stepId, step }: StageProps) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const change = useChangeStep<StageStep>(stepId);
  const setPromise = (promise: StageStep['promise']) =>
    change((now) => ({ ...now, promise }), 'edit.promise', 'promise');
  const { promise } = step;
  const within = (
    <SpanInput
      label={t('stage.within')}
      min={1}
      value={promise.within}
      onChange={(span) => setPromise({ ...promise, within: span })}
    />
  );
  return (
    <Section
      title={t('stage.promise')}
      aside={<RingMark state="ample" left={1} size={20} notches={step.ladder.rungs.map((rung) => rung.at / 100)} />}
    >
      <SegmentedControl
        aria-label={t('stage.promiseFrom')}
        readOnly={readOnly}
        data={[
          { value: 'entering', label: t('stage.fromEntering') },
          { value: 'meeting', label: t('stage.fromMeeting') },
        ]}
        value={promise.from}
        onChange={(from) =>
          setPromise(
            from === 'meeting'
              ? { from, within: promise.within, bookedBy: { amount: 5, unit: 'workingDays' } }
              : { from: 'entering', within: promise.within },
          )
        }
      />
      <Sentence
        text={t(promise.from === 'meeting' ? 'stage.afterMeeting' : 'stage.afterEntering')}
        parts={{ within }}
      />
      {promise.from === 'meeting' && (
        <Sentence
          text={t('stage.bookedBySentence')}
          parts={{
            bookedBy: (
              <SpanInput
                label={t('stage.bookedBy')}
                min={1}
                value={promise.bookedBy}
                onChange={(bookedBy) => setPromise({ ...promise, bookedBy })}
              />
            ),
          }}
        />
      )}
      <FieldNotes at={[['steps', stepId, 'promise']]} meaning={(reckoning) => promiseMeaning(reckoning, step)} />
      <EntryMessage stepId={stepId} step={step} />
      <ClosedMessage stepId={stepId} step={step} />
    </Section>
  );
}

/** What those who stand here hear when the job is closed, where it is to be something else than the process' own text. */
function ClosedMessage({ stepId, step }: StageProps) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const { texts, policy } = useDefinition();
  const change = useChangeStep<StageStep>(stepId);
  const set = (message: StageStep['jobClosed'], gesture?: string) =>
    change((now) => withOptional(now, 'jobClosed', message), 'edit.message', gesture);
  const turnOn = () => {
    const id = readableId(`${stepId}-job-closed`, Object.keys(texts), 'job-closed');
    const start = texts[policy.texts.jobClosed];
    if (start) store.edit('edit.message', (now) => changeText(now, id, start), `${stepId}.closed.${id}`);
    set({ text: id, channels: { kind: 'candidate' } }, `closed.${id}`);
  };
  return (
    <>
      <Switch
        label={t('stage.jobClosed')}
        description={t('stage.jobClosedHint')}
        checked={step.jobClosed !== undefined}
        disabled={readOnly}
        onChange={(event) => (event.currentTarget.checked ? turnOn() : set(undefined))}
      />
      {step.jobClosed && (
        <div className={classes.item}>
          <MessageInput label={t('stage.jobClosedText')} start="message" value={step.jobClosed} onChange={set} />
          <FieldNotes at={[['steps', stepId, 'jobClosed']]} />
        </div>
      )}
    </>
  );
}

function EntryMessage({ stepId, step }: StageProps) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const { texts, languages } = useDefinition();
  const change = useChangeStep<StageStep>(stepId);
  const set = (message: StageStep['entryMessage'], gesture?: string) =>
    change((now) => withOptional(now, 'entryMessage', message), 'edit.message', gesture);
  const turnOn = () => {
    const id = readableId(`${stepId}-entry`, Object.keys(texts), 'entry');
    store.edit('edit.message', (now) => changeText(now, id, startingText('entry', languages)), `${stepId}.entry.${id}`);
    set({ text: id, channels: { kind: 'candidate' } }, `entry.${id}`);
  };
  return (
    <>
      <Switch
        label={t('stage.entryMessage')}
        description={t('stage.entryHint')}
        checked={step.entryMessage !== undefined}
        disabled={readOnly}
        onChange={(event) => (event.currentTarget.checked ? turnOn() : set(undefined))}
      />
      {step.entryMessage && (
        <div className={classes.item}>
          <MessageInput label={t('stage.entryText')} start="entry" value={step.entryMessage} onChange={set} />
          <FieldNotes at={[['steps', stepId, 'entryMessage']]} />
        </div>
      )}
    </>
  );
}
