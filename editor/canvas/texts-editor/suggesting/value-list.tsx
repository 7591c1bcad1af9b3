import { Combobox, Portal, Text, useCombobox } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../text-editor.module.css';
import { exampleWords } from '../example-words.ts';
import type { Suggesting } from './use-suggesting.ts';

/** The values that are offered while one is written, below the place where it is written; the field keeps the focus. */
export function ValueList({ suggesting }: { readonly suggesting: Suggesting }) {
  const { t } = useTranslation('writing');
  const { listId, found, active, place, take } = suggesting;
  const combobox = useCombobox();
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);
  if (!place) return null;
  return (
    <Combobox
      // Once more for another place: what floats is not told that its target has moved.
      key={`${place.x}/${place.y}`}
      store={{ ...combobox, dropdownOpened: true }}
      width={360}
      position="bottom-start"
      withinPortal
      onOptionSubmit={(path) => {
        const variable = found.find((one) => one.path === path);
        if (variable) take(variable);
      }}
    >
      <Portal>
        <Combobox.DropdownTarget>
          <span style={{ position: 'fixed', left: place.x, top: place.y, width: 1, height: place.height }} />
        </Combobox.DropdownTarget>
      </Portal>
      <Combobox.Dropdown>
        <Combobox.Options id={listId} tabIndex={0} aria-label={t('insert')} mah={260} style={{ overflowY: 'auto' }}>
          {found.map((variable, index) => (
            <Combobox.Option
              key={variable.path}
              id={`${listId}-${index}`}
              value={variable.path}
              selected={index === active}
              aria-selected={index === active}
            >
              {variable.label}
              <Text size="xs" className={classes.example}>
                {exampleWords(variable, t)}
              </Text>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
