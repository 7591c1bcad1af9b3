import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mentionable } from '../../../server/contract/notes.ts';
import { isNamed, type MentionAt, mentionAt } from './mention-at.ts';
import { labelOf } from './mention-tokens.ts';
import classes from './notes.module.css';

type Props = {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly people: readonly Mentionable[];
  readonly onChange: (value: string) => void;
  /** Ctrl and Enter, or ⌘ and Enter. */
  readonly onSend: () => void;
  readonly onEscape?: () => void;
};

const most = 8;

/** A text in which colleagues are mentioned: an @ opens the list of those who may be. */
export function MentionTextarea({ label, description, value, people, onChange, onSend, onEscape }: Props) {
  const { t } = useTranslation('notes');
  const combobox = useCombobox();
  const field = useRef<HTMLTextAreaElement>(null);
  const [at, setAt] = useState<MentionAt>();
  const found = at === undefined ? [] : people.filter(({ name }) => isNamed(name, at.search)).slice(0, most);
  const isOpen = found.length > 0;
  const look = (text: string, cursor: number) => {
    setAt(mentionAt(text, cursor));
    combobox.openDropdown();
    // The options have to be there before one can be chosen.
    setTimeout(() => combobox.selectFirstOption());
  };
  const mention = (userId: string) => {
    const person = people.find((one) => one.userId === userId);
    if (!person || !at) return;
    const before = `${value.slice(0, at.from)}@${labelOf(person)} `;
    onChange(before + value.slice(at.from + 1 + at.search.length).trimStart());
    setAt(undefined);
    setTimeout(() => field.current?.setSelectionRange(before.length, before.length));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const act = isOpen ? inList(event.key) : undefined;
    if (act) act();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
    else if (event.key === 'Escape' && onEscape) onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const inList = (key: string): (() => void) | undefined =>
    ({
      ArrowDown: () => void combobox.selectNextOption(),
      ArrowUp: () => void combobox.selectPreviousOption(),
      Enter: () => combobox.clickSelectedOption(),
      Tab: () => combobox.clickSelectedOption(),
      Escape: () => setAt(undefined),
    })[key];
  return (
    <Combobox
      store={{ ...combobox, dropdownOpened: isOpen }}
      onOptionSubmit={mention}
      position="bottom-start"
      withinPortal
    >
      <Combobox.Target withKeyboardNavigation={false}>
        <Textarea
          ref={field}
          label={label}
          description={description}
          value={value}
          maxLength={5_000}
          autosize
          minRows={2}
          maxRows={14}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value);
            look(currentTarget.value, currentTarget.selectionStart);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setAt(undefined)}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={t('mention')}>
          {found.map(({ userId, name, email, readsLater }) => (
            <Combobox.Option key={userId} value={userId}>
              {name}
              {email !== null && <span className={classes.soft}> · {email}</span>}
              {readsLater && <span className={classes.soft}> · {t('readsLater')}</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
