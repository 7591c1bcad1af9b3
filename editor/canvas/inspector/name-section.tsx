import type { Step } from '../../../process/definition/schema.ts';
import { useTranslation } from 'react-i18next';
import { useDefinition, useEditing } from '../editing.ts';
import { changeStepId, idForName, renameStep } from '../edits/rename-step.ts';
import { FieldNotes } from '../problems/field-notes.tsx';
import { LocalTextInput } from './inputs/local-text-input.tsx';
import { Section } from './inputs/section.tsx';
import classes from './inspector.module.css';
import { useMayChangeId } from './use-may-change-id.ts';

/** The step's name; the first name that it gets makes its id readable too, unless a version knows it by that id. */
export function NameSection({ stepId, step }: { readonly stepId: string; readonly step: Step }) {
  const { t } = useTranslation('canvas');
  const { store, select } = useEditing();
  const definition = useDefinition();
  const mayChangeId = useMayChangeId(stepId);
  const gesture = `name.${stepId}`;
  const adoptId = () => {
    const to = idForName(definition, stepId);
    if (!mayChangeId || to === stepId || store.get().gesture !== gesture) return;
    store.edit('edit.rename', (now) => changeStepId(now, stepId, to), gesture);
    select({ kind: 'steps', ids: [to] });
  };
  return (
    <Section title={t('section.name')} aside={<code className={classes.hint}>{stepId}</code>}>
      <LocalTextInput
        hideLabel
        label={t('section.name')}
        value={step.name}
        onChange={(name) => store.edit('edit.rename', (now) => renameStep(now, stepId, name), gesture)}
        onDone={adoptId}
      />
      <FieldNotes at={[['steps', stepId, 'name']]} />
      <FieldNotes at={[['steps', stepId]]} isExact />
    </Section>
  );
}
