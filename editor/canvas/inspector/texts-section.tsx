import { ActionIcon, Badge, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition, Text } from '../../../process/definition/schema.ts';
import { textUsesOf } from '../../../process/definition/text-uses-of.ts';
import { nameOfText } from '../../../process/texts/name-of-text.ts';
import { startingText } from '../../../process/texts/starting-texts.ts';
import { inLanguage } from '../../shell/language.ts';
import { useDefinition, useEditing } from '../editing.ts';
import { changeText } from '../edits/change-text.ts';
import { readableId } from '../edits/readable-id.ts';
import { removeText } from '../edits/remove-text.ts';
import classes from '../texts-editor/text-editor.module.css';
import { translationState } from '../texts-editor/translation-state.ts';
import '../texts-editor/texts.ts';
import { AddButton } from './inputs/row-actions.tsx';
import { Section } from './inputs/section.tsx';

/** So many that one looks for rather than at them. */
const many = 8;

/** The library of the process's texts: searched, with where each is sent and what it lacks; one that nothing sends can be removed. */
export function TextsSection() {
  const { t } = useTranslation('writing');
  const { store, openText } = useEditing();
  const definition = useDefinition();
  const [search, setSearch] = useState('');
  const all = Object.entries(definition.texts);
  const found = all.filter(([id, text]) => isFound(id, text, search.trim().toLowerCase()));
  const add = () => {
    const text = startingText('message', definition.languages);
    const id = readableId(
      inLanguage(nameOfText(text), definition.languages[0] ?? 'sv'),
      Object.keys(definition.texts),
      'text',
    );
    store.edit('edit.addText', (now) => changeText(now, id, text));
    openText(id);
  };
  return (
    <Section title={t('library')}>
      <p className={classes.hint}>{t('libraryLead')}</p>
      {all.length > many && (
        <TextInput
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={14} aria-hidden="true" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {found.map(([id, text]) => (
        <LibraryRow key={id} id={id} text={text} definition={definition} />
      ))}
      <AddButton onClick={add}>{t('newText')}</AddButton>
    </Section>
  );
}

/** Looks in the words too, so that a text is found by what it says. */
function isFound(id: string, text: Text, wanted: string): boolean {
  const words = [id, ...Object.values(nameOfText(text)), ...Object.values(text.sms ?? {})];
  for (const { subject, body } of Object.values(text.email ?? {})) words.push(subject, body);
  return wanted === '' || words.some((one) => one?.toLowerCase().includes(wanted));
}

type RowProps = { readonly id: string; readonly text: Text; readonly definition: Definition };

function LibraryRow({ id, text, definition }: RowProps) {
  const { t } = useTranslation('writing');
  const { store, openText, readOnly, language } = useEditing();
  const name = inLanguage(nameOfText(text), language) || id;
  const { languages } = definition;
  const count = textUsesOf(definition).filter(({ textId }) => textId === id).length;
  const states = languages.flatMap((language) =>
    (['email', 'sms'] as const).map((channel) => translationState(text, channel, language, languages)),
  );
  const worst = states.find((state) => state === 'missing') ?? states.find((state) => state === 'same');
  return (
    <div className={classes.libraryRow}>
      <UnstyledButton onClick={() => openText(id)}>
        <span>{name}</span>
        <span className={classes.hint}>{t('uses', { count })}</span>
        {worst && (
          <Badge size="sm" variant="light" color="var(--amber)" c="var(--amber)" tt="none">
            {t(worst)}
          </Badge>
        )}
      </UnstyledButton>
      {count === 0 && !readOnly && (
        <ActionIcon
          size={28}
          aria-label={`${t('remove')}: ${name}`}
          onClick={() => store.edit('edit.removeText', (now) => removeText(now, id))}
        >
          <IconTrash size={16} />
        </ActionIcon>
      )}
    </div>
  );
}
