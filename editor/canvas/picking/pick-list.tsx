import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import classes from './picking.module.css';

export type Choice = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: ReactNode;
};

type PickListProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What stands there where nothing fits the words. */
  readonly nothing: string;
  readonly onPick: (id: string) => void;
};

/** A list to choose one from by typing a part of its name, by arrow keys and Enter, or by pointing. */
export function PickList({ label, choices, nothing, onPick }: PickListProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const wanted = words.trim().toLowerCase();
  const found = choices.filter(({ label: name, hint = '' }) => `${name} ${hint}`.toLowerCase().includes(wanted));
  const chosen = found[Math.min(at, found.length - 1)];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      onPick(chosen.id);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const last = found.length - 1;
    setAt((now) => (event.key === 'ArrowDown' ? (now >= last ? 0 : now + 1) : now <= 0 ? last : now - 1));
  };
  return (
    <>
      <TextInput
        autoFocus
        data-autofocus
        role="combobox"
        aria-expanded
        aria-label={label}
        aria-controls={id}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        placeholder={label}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={id} role="listbox" aria-label={label} className={classes.list}>
        {found.map((choice) => (
          <Row
            key={choice.id}
            id={`${id}-${choice.id}`}
            choice={choice}
            isChosen={choice === chosen}
            onPick={() => onPick(choice.id)}
          />
        ))}
      </ul>
      {found.length === 0 && <p className={classes.nothing}>{nothing}</p>}
    </>
  );
}

type RowProps = {
  readonly id: string;
  readonly choice: Choice;
  readonly isChosen: boolean;
  readonly onPick: () => void;
};

/** The keyboard's place in the list is told by the input, so a row takes no focus of its own. */
function Row({ id, choice, isChosen, onPick }: RowProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isChosen}
      className={classes.row}
      ref={(element) => {
        if (isChosen) element?.scrollIntoView({ block: 'nearest' });
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {choice.icon}
      <span>
        {choice.label}
        {choice.hint && <small>{choice.hint}</small>}
      </span>
    </li>
  );
}
