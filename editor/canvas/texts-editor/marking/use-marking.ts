import { type KeyboardEvent, type RefObject, useState } from 'react';
import { selectWords } from '../../../workspace/wording/put-words.ts';
import { useEditing } from '../../editing.ts';
import { type WritingAction, writingActionOf } from '../../keys/writing-keys.ts';
import { usePut } from '../use-put.ts';
import type { Edit, Range } from './edit.ts';
import { toggleList } from './toggle-list.ts';
import { toggleMark } from './toggle-mark.ts';
import { type LinkAt, linkAt, writeLink } from './write-link.ts';

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
  const [link, setLink] = useState<LinkAt>();
  const put = (edit: Edit | undefined) => {
    const area = field.current;
    if (area && edit) putInto(area, edit);
    else area?.focus();
  };
  const act = (action: WritingAction) => {
    const area = field.current;
    if (!area || readOnly) return;
    const range = { from: area.selectionStart, to: area.selectionEnd };
    if (action === 'link') setLink(linkAt(area.value, range));
    else put(edits[action](area.value, range));
  };
  return {
    act,
    link,
    putLink: (words, address) => {
      if (link) put(writeLink(link, words, address));
      setLink(undefined);
    },
    leaveLink: () => {
      setLink(undefined);
      if (link && field.current) selectWords(field.current, link);
    },
    onKeyDown: (event) => {
      const action = writingActionOf(event.nativeEvent);
      if (!action || readOnly) return;
      event.preventDefault();
      act(action);
    },
  };
}
