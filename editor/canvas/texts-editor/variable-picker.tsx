import { Button, Combobox, Text, useCombobox } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { selectWords } from '../../workspace/wording/put-words.ts';
import { useDefinition, useEditing } from '../editing.ts';
import { kept } from '../inspector/inputs/kept.tsx';
import { exampleWords } from './example-words.ts';
import { findVariables } from './find-variables.ts';
import { type PickableVariable, pickableVariables, type VariableGroup } from './pickable-variables.ts';
import classes from './text-editor.module.css';
import { insertion, type TextField, usePut } from './use-put.ts';

type PickerProps = {
  readonly textId: string;
  /** The field that was written in last. */
  readonly target: RefObject<TextField | null>;
};

const order: readonly VariableGroup[] = ['Candidate', 'Job', 'Date', 'Meeting', 'Feedback', 'Fields', 'Answers'];

/** The values that are known where the text is sent, to be found by name and put where the cursor is. */
export const VariablePicker = kept(function VariablePicker({ textId, target }: PickerProps) {
  const { t } = useTranslation('writing');
  const { language, readOnly, store } = useEditing();
  const put = usePut();
  const [search, setSearch] = useState('');
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setSearch('');
    },
  });
  if (readOnly) return null;
  const insert = (path: string) => {
    const variable = pickableVariables(store.get().present, textId, language).find((one) => one.path === path);
    const field = target.current;
    if (!variable || !field) return;
    const at = field.selectionStart ?? field.value.length;
    const edit = insertion({ from: at, to: field.selectionEnd ?? at }, variable.written);
    combobox.closeDropdown();
    put(field, edit);
    // The list gives the focus away as it closes.
    setTimeout(() => selectWords(field, edit.then));
  };
  return (
    <Combobox store={combobox} width={360} position="bottom-start" withinPortal onOptionSubmit={insert}>
      <Combobox.Target withAriaAttributes={false}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconBraces size={16} aria-hidden="true" />}
          aria-haspopup="listbox"
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        >
          {t('insert')}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={search}
          aria-label={t('find')}
          placeholder={t('find')}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            combobox.selectFirstOption();
          }}
        />
        <Combobox.Options aria-label={t('insert')} tabIndex={0} mah={340} style={{ overflowY: 'auto' }}>
          {combobox.dropdownOpened && <Found textId={textId} search={search} onThere={combobox.selectFirstOption} />}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
});

type FoundProps = {
  readonly textId: string;
  readonly search: string;
  /** Told once they are there. */
  readonly onThere: () => unknown;
};

function Found({ textId, search, onThere }: FoundProps) {
  const { t } = useTranslation('writing');
  const { language } = useEditing();
  const found = findVariables(pickableVariables(useDefinition(), textId, language), search);
  const there = useRef(onThere);
  useEffect(() => {
    there.current();
  }, []);
  if (found.length === 0) return <Combobox.Empty>{t('noMatch')}</Combobox.Empty>;
  return order.map((group) => (
    <Group key={group} group={group} variables={found.filter((one) => one.group === group)} />
  ));
}

function Group({ group, variables }: { readonly group: VariableGroup; readonly variables: PickableVariable[] }) {
  const { t } = useTranslation('writing');
  if (variables.length === 0) return null;
  return (
    <Combobox.Group label={t(`group${group}`)}>
      {variables.map((variable) => (
        <Combobox.Option key={variable.path} value={variable.path}>
          {variable.label}
          <Text size="xs" className={classes.example}>
            {exampleWords(variable, t)}
          </Text>
        </Combobox.Option>
      ))}
    </Combobox.Group>
  );
}
