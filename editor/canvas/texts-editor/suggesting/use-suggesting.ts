import { type HTMLAttributes, type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../announcing/announcer.ts';
import { useEditing } from '../../editing.ts';
import { findVariables } from '../find-variables.ts';
import { type PickableVariable, pickableVariables } from '../pickable-variables.ts';
import { insertion, type TextField, usePut } from '../use-put.ts';
import { caretPlace, type Place } from './caret-place.ts';
import { type ValueAt, valueAt } from './value-at.ts';

type Writing = { readonly field: TextField; readonly at: ValueAt; readonly active: number; readonly place: Place };

export type Suggesting = {
  /** What a field needs in which values are offered. */
  readonly fieldProps: Pick<
    HTMLAttributes<TextField>,
    'aria-autocomplete' | 'aria-controls' | 'aria-activedescendant' | 'onInput' | 'onSelect' | 'onKeyDown'
  > & {
    /** While the list is open, Escape is not the sheet's that the text is on. */
    readonly 'data-mantine-stop-propagation'?: true;
  };
  /** For the field's own `onBlur`. */
  readonly close: () => void;
  readonly listId: string;
  readonly found: readonly PickableVariable[];
  readonly active: number;
  readonly place: Place | undefined;
  readonly take: (variable: PickableVariable) => void;
};

/** Offers the values that are known where the text is sent as soon as two braces are typed in one of its fields. */
export function useSuggesting(textId: string): Suggesting {
  const { t } = useTranslation('writing');
  const { language, readOnly, store } = useEditing();
  const put = usePut();
  const listId = useId();
  const [writing, setWriting] = useState<Writing>();
  /** Where the list was closed by hand, which holds for as long as that value is written. */
  const [left, setLeft] = useState<number>();
  const find = (search: string) => findVariables(pickableVariables(store.get().present, textId, language), search);
  const found = writing ? find(writing.at.search) : [];
  const isOpen = writing !== undefined && found.length > 0;
  const close = () => setWriting(undefined);
  const look = (field: TextField) => {
    const at =
      field.selectionStart === field.selectionEnd ? valueAt(field.value, field.selectionStart ?? 0) : undefined;
    if (!at || at.from === left || readOnly) {
      if (!at) setLeft(undefined);
      return close();
    }
    const count = find(at.search).length;
    if (count !== found.length || !writing) announce(t('offered', { count }));
    setWriting({ field, at, active: 0, place: caretPlace(field, at.from) });
  };
  const take = (variable: PickableVariable) => {
    if (writing) put(writing.field, insertion(writing.at, variable.written));
    close();
  };
  const move = (by: number) =>
    setWriting((now) => now && { ...now, active: (now.active + by + found.length) % found.length });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const takeActive = () => {
      const variable = found[writing.active];
      if (variable) take(variable);
    };
    const leave = () => {
      setLeft(writing.at.from);
      close();
    };
    const act = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: takeActive,
      Tab: takeActive,
      Escape: leave,
    }[event.key];
    if (!act || event.shiftKey) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    fieldProps: {
      'aria-autocomplete': 'list',
      ...(isOpen && {
        'aria-controls': listId,
        'aria-activedescendant': `${listId}-${writing.active}`,
        'data-mantine-stop-propagation': true as const,
      }),
      onInput: ({ currentTarget }) => look(currentTarget),
      onSelect: ({ currentTarget }) => {
        const at = valueAt(currentTarget.value, currentTarget.selectionStart ?? 0);
        if (writing && at?.from !== writing.at.from) close();
      },
      onKeyDown,
    },
    close,
    listId,
    found,
    active: writing?.active ?? 0,
    place: isOpen ? writing.place : undefined,
    take,
  };
}
