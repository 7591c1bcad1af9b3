import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nameOfText } from '../../../../process/texts/name-of-text.ts';
import { inLanguage } from '../../../shell/language.ts';
import { useDefinitionOf, useEditing } from '../../editing.ts';
import { changeText } from '../../edits/change-text.ts';
import { readableId } from '../../edits/readable-id.ts';
import { type StartingText, startingText } from '../../../../process/texts/starting-texts.ts';
import classes from '../inspector.module.css';
import { kept } from './kept.tsx';
import { Select } from './select.tsx';

/** Which text is sent: one of the process's, edited beside, or a new one. */
export const TextChoice = kept(function TextChoice({
  label,
  value,
  onChange,
  start,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (textId: string) => void;
  /** What a new text begins with. */
  readonly start: StartingText;
}) {
  const { t } = useTranslation('canvas');
  const { store, openText, readOnly, language } = useEditing();
  const texts = useDefinitionOf((definition) => definition.texts);
  const languages = useDefinitionOf((definition) => definition.languages);
  const known = Object.entries(texts).map(([id, text]) => ({
    value: id,
    label: inLanguage(nameOfText(text), language) || id,
  }));
  const data = texts[value] ? known : [{ value, label: t('input.textMissing', { id: value }) }, ...known];
  const create = () => {
    const text = startingText(start, languages);
    const id = readableId(inLanguage(nameOfText(text), languages[0] ?? 'sv'), Object.keys(texts), 'text');
    store.asOne(() => {
      store.edit('edit.addText', (definition) => changeText(definition, id, text));
      onChange(id);
    });
    openText(id);
  };
  return (
    <span className={classes.textChoice}>
      <Select
        aria-label={label}
        data={data}
        value={value}
        searchable
        readOnly={readOnly}
        error={texts[value] === undefined}
        flex={1}
        onChange={(id) => id && onChange(id)}
      />
      <Tooltip label={readOnly ? t('input.readText') : t('input.editText')}>
        <ActionIcon
          aria-label={`${t('input.editText')}: ${label}`}
          disabled={!texts[value]}
          data-opens-text={value}
          onClick={() => openText(value)}
        >
          <IconPencil size={16} />
        </ActionIcon>
      </Tooltip>
      {!readOnly && (
        <Tooltip label={t('input.newText')}>
          <ActionIcon aria-label={`${t('input.newText')}: ${label}`} onClick={create}>
            <IconPlus size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </span>
  );
});
