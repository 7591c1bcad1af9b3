import { type KeyboardEvent, type RefObject, useState } from 'react';
import { selectWords } from '../../../workspace/wording/put-words.ts';
import { useEditing } from '../../editing.ts';
import { type WritingAction, writingActionOf } from '../../keys/writing-keys.ts';
import { usePut } from '../use-put.ts';
import type { Edit, Range } from './edit.ts';
import { toggleList } from './toggle-list.ts';
import { toggleMark } from './toggle-mark.ts';
import { type LinkAt, linkAt, rangeIn, writeLink } from './write-link.ts';

type EditsText = (text: string, range: Range) => Edit | undefined;

const edits: Readonly<Record<Exclude<WritingAction, 'link'>, EditsText>> = {
  strong: (text, range) => toggleMark(text, range, 'strong'),
  emphasis: (text, range) => toggleMark(text, range, 'emphasis'),
  bullets: (text, range) => toggleList(text, range, 'bullets'),
  numbers: (text, range) => toggleList(text, range, 'numbers'),
};

export type Marking = {
  readonly act: (action: WritingAction) => void;
  /** The link that is being written or changed. */
  readonly link: LinkAt | undefined;
  readonly putLink: (words: string, address: string) => void;
  readonly leaveLink: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Marks, lists and links in what is selected of a mail: each is one entry of the history, and the browser takes it back as what was typed. */
export function useMarking(field: RefObject<HTMLTextAreaElement | null>): Marking {
  const { readOnly } = useEditing();
  const putInto = usePut();
  const [writes, setWrites] = useState<{ readonly link: LinkAt; readonly text: string }>();
  const link = writes?.link;
  const put = (edit: Edit | undefined) => {
    const area = field.current;
    if (area && edit) putInto(area, edit);
    else area?.focus();
  };
  const act = (action: WritingAction) => {
    const area = field.current;
    if (!area || readOnly) return;
    const range = selectedIn(area);
    if (action === 'link') setWrites({ link: linkAt(area.value, range), text: area.value });
    else put(edits[action](area.value, range));
  };
  // Somebody else may change the letter while the link is written.
  const place = () => {
    const area = field.current;
    return area && writes && (rangeIn(writes.text, writes.link, area.value) ?? selectedIn(area));
  };
  return {
    act,
    link,
    putLink: (words, address) => {
      const range = place();
      if (range) put(writeLink(range, words, address));
      setWrites(undefined);
    },
    leaveLink: () => {
      const range = place();
      setWrites(undefined);
      if (range && field.current) selectWords(field.current, range);
    },
    onKeyDown: (event) => {
      const action = writingActionOf(event.nativeEvent);
      if (!action || readOnly) return;
      event.preventDefault();
      act(action);
    },
  };
}

const selectedIn = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): Range => ({
  from: selectionStart,
  to: selectionEnd,
});
