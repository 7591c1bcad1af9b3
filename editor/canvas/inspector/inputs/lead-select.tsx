import { useTranslation } from 'react-i18next';
import { inLanguage } from '../../../shell/language.ts';
import { useDefinition, useEditing } from '../../editing.ts';
import { canBeEntered, connect } from '../../edits/connect.ts';
import { disconnect } from '../../edits/disconnect.ts';
import { Select } from './select.tsx';

const nowhere = '';

/** Where an exit leads, chosen by name: connecting without a mouse. */
export function LeadSelect({
  from,
  exit,
  label,
}: {
  readonly from: string;
  readonly exit: string;
  readonly label: string;
}) {
  const { t } = useTranslation('canvas');
  const definition = useDefinition();
  const { store, language, readOnly } = useEditing();
  const target = definition.connections[from]?.[exit] ?? nowhere;
  const steps = Object.entries(definition.steps)
    .filter(([id]) => canBeEntered(definition, id))
    .map(([id, step]) => ({ value: id, label: inLanguage(step.name, language) || id }));
  return (
    <Select
      aria-label={label}
      data={[{ value: nowhere, label: t('input.nowhere') }, ...steps]}
      value={target}
      searchable
      readOnly={readOnly}
      error={target === nowhere}
      flex={1}
      onChange={(to) => {
        if (to === null) return;
        if (to === nowhere) store.edit('edit.disconnect', (now) => disconnect(now, from, exit));
        else store.edit('edit.connect', (now) => connect(now, from, exit, to));
      }}
    />
  );
}
