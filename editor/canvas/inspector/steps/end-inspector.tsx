import { useTranslation } from 'react-i18next';
import type { EndStep } from '../../../../process/definition/schema.ts';
import { endMeaning } from '../../../../process/meaning/end-meaning.ts';
import { useChangeStep, useEditing } from '../../editing.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { Section } from '../inputs/section.tsx';
import { Select } from '../inputs/select.tsx';
import { Switch } from '../inputs/switch.tsx';

const outcomes = ['hired', 'rejected', 'withdrew', 'movedToAnotherJob', 'closed'] as const;

export function EndInspector({ stepId, step }: { readonly stepId: string; readonly step: EndStep }) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const change = useChangeStep<EndStep>(stepId);
  return (
    <Section title={t('end.title')}>
      <Select
        aria-label={t('end.title')}
        data={outcomes.map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
        value={step.outcome}
        readOnly={readOnly}
        onChange={(outcome) =>
          outcome && change((now) => ({ ...now, outcome: outcome as EndStep['outcome'] }), 'edit.outcome')
        }
      />
      <Switch
        label={t('end.endsOthers')}
        description={t('end.endsOthersHint')}
        checked={step.endsOtherApplications}
        disabled={readOnly}
        onChange={(event) => {
          const endsOtherApplications = event.currentTarget.checked;
          change((now) => ({ ...now, endsOtherApplications }), 'edit.outcome');
        }}
      />
      <FieldNotes at={[['steps', stepId]]} meaning={(reckoning) => endMeaning(reckoning, step)} />
    </Section>
  );
}
