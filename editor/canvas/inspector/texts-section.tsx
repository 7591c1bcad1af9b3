import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDefinition, useEditing } from '../editing.ts';
import { changeText } from '../edits/change-text.ts';
import { readableId } from '../edits/readable-id.ts';
import { removeText } from '../edits/remove-text.ts';
import { startingText } from '../steps/starting-texts.ts';
import { textUses } from '../steps/text-uses.ts';
import { AddButton, RowActions } from './inputs/row-actions.tsx';
import { Section } from './inputs/section.tsx';
import classes from './inspector.module.css';

/** Every text of the process with how often it is sent; one that nothing sends can be removed. */
export function TextsSection() {
  const { t } = useTranslation('canvas');
  const { store, openText } = useEditing();
  const definition = useDefinition();
  const add = () => {
    const text = startingText('message', definition.languages);
    const id = readableId(text.name, Object.keys(definition.texts), 'text');
    store.edit('edit.addText', (now) => changeText(now, id, text));
    openText(id);
  };
  return (
    <Section title={t('texts.title')}>
      {Object.entries(definition.texts).map(([id, text]) => {
        const uses = textUses(definition, id).length;
        return (
          <div key={id} className={classes.itemTop}>
            <UnstyledButton onClick={() => openText(id)} style={{ flex: 1, textAlign: 'left' }}>
              {text.name || id} <span className={classes.hint}>{t('texts.uses', { count: uses })}</span>
            </UnstyledButton>
            {uses === 0 && (
              <RowActions
                label={text.name || id}
                onRemove={() => store.edit('edit.removeText', (now) => removeText(now, id))}
              />
            )}
          </div>
        );
      })}
      <AddButton onClick={add}>{t('input.newText')}</AddButton>
    </Section>
  );
}
