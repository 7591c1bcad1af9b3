import { useTranslation } from 'react-i18next';
import type { StartStep } from '../../../../process/definition/schema.ts';
import { useChangeStep } from '../../editing.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { FieldsInput } from '../inputs/fields-input.tsx';
import { MessageInput } from '../inputs/message-input.tsx';
import { Section } from '../inputs/section.tsx';
import classes from '../inspector.module.css';

export function StartInspector({ stepId, step }: { readonly stepId: string; readonly step: StartStep }) {
  const { t } = useTranslation('canvas');
  const change = useChangeStep<StartStep>(stepId);
  return (
    <>
      <Section title={t('start.acknowledgement')}>
        <MessageInput
          label={t('start.acknowledgementText')}
          start="entry"
          value={step.acknowledgement}
          onChange={(acknowledgement) => change((now) => ({ ...now, acknowledgement }), 'edit.message')}
        />
        <FieldNotes at={[['steps', stepId, 'acknowledgement']]} />
      </Section>
      <Section title={t('start.requires')}>
        <p className={classes.hint}>{t('start.requiresHint')}</p>
        <FieldsInput
          label={t('start.requires')}
          placeholder={t('start.nothingRequired')}
          value={step.requires}
          onChange={(requires) => change((now) => ({ ...now, requires }), 'edit.fields')}
        />
        <FieldNotes at={[['steps', stepId, 'requires']]} />
      </Section>
    </>
  );
}
