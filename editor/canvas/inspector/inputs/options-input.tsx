import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../../../process/definition/schema.ts';
import { inLanguage } from '../../../shell/language.ts';
import { useDefinition, useEditing } from '../../editing.ts';
import { readableId } from '../../edits/readable-id.ts';
import { without } from '../../edits/without.ts';
import { inLanguagesOf } from '../../steps/new-step.ts';
import { LocalTextInput } from './local-text-input.tsx';
import { AddButton, RowActions } from './row-actions.tsx';

/** What one can choose among, by id. */
export function OptionsInput({
  value,
  onChange,
}: {
  readonly value: Readonly<Record<string, LocalText>>;
  readonly onChange: (options: Record<string, LocalText>) => void;
}) {
  const { t } = useTranslation('canvas');
  const { language } = useEditing();
  const definition = useDefinition();
  const add = () => {
    const id = readableId('option', Object.keys(value), 'option');
    onChange({ ...value, [id]: inLanguagesOf(definition, { sv: 'Nytt alternativ', en: 'New option' }) });
  };
  return (
    <>
      {Object.entries(value).map(([id, label]) => (
        <div key={id} style={{ display: 'flex', alignItems: 'flex-start', gap: 4 }}>
          <div style={{ flex: 1 }}>
            <LocalTextInput
              hideLabel
              label={t('field.option')}
              value={label}
              onChange={(text) => onChange({ ...value, [id]: text })}
            />
          </div>
          <RowActions label={inLanguage(label, language) || id} onRemove={() => onChange(without(value, id))} />
        </div>
      ))}
      <AddButton onClick={add}>{t('field.addOption')}</AddButton>
    </>
  );
}
