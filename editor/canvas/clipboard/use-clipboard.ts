import { useReactFlow } from '@xyflow/react';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';
import { showAgain, showRefusal, showToast } from '../../shell/toast.tsx';
import { nextToRemoved } from '../actions/next-to-removed.ts';
import { say } from '../announcing/say.ts';
import { removeMarks } from '../edits/remove-marks.ts';
import { removeSteps, withoutStart } from '../edits/remove-steps.ts';
import type { Editing } from '../editing.ts';
import type { Place } from '../edits/add-step.ts';
import { focusNode } from '../flow/focus-node.ts';
import { markNodeId } from '../flow/mark-id.ts';
import type { Things } from '../flow/use-things.ts';
import { isInText } from '../keys/is-in-text.ts';
import { keysOf } from '../keys/key-caps.tsx';
import { refuseDrawing } from '../keys/refuse-drawing.ts';
import { thingsName } from '../labels/things-name.ts';
import { toSelection } from '../selecting/standing.ts';
import { undoLater } from '../undo-later.ts';
import { copyThings } from './copy-things.ts';
import type { Pasted, Remark } from './paste-things.ts';
import './texts.ts';

export type ClipboardActions = {
  readonly copy: () => void;
  readonly cut: () => void;
  /** In the middle of what is seen, where nothing says otherwise. */
  readonly paste: (at?: Place) => void;
};

const loadPasting = async () => ({
  ...(await import('./parse-copied.ts')),
  ...(await import('./paste-things.ts')),
});

/** Copy, cut and paste of steps, notes and areas as JSON through the clipboard of the machine, by the browser's keys and menus and by buttons. */
export function useClipboard(editing: Editing, things: Things): ClipboardActions {
  const { t } = useTranslation('clipboard');
  const { store, readOnly, language, select } = editing;
  const pointer = usePointer();

  /** The words for the clipboard, or undefined where nothing is selected. */
  const copied = (): string | undefined => {
    if (things.steps.length + things.marks.length === 0) {
      say('selectFirst');
      return undefined;
    }
    return JSON.stringify(copyThings(store.get().present, things.steps, things.marks), null, 1);
  };
  const name = () => thingsName(store.get().present, things.steps, things.marks);
  const removeCut = () => {
    const before = store.get();
    const leaving = withoutStart(before.present, things.steps);
    const what = thingsName(before.present, leaving, things.marks);
    store.edit({ key: 'edit.cut', of: what }, (now) => removeMarks(removeSteps(now, leaving), things.marks));
    if (store.get() === before) return showRefusal(t('startStays'), '');
    say('cut', { name: inLanguage(what, language) });
    select({ kind: 'nothing' });
    const beside = nextToRemoved(before.present, leaving);
    if (beside !== undefined) focusNode(beside);
  };
  const pasteText = async (text: string, at: Place) => {
    // What reads it is large, and the drawing does without.
    const loaded = await loadPasting().catch(() => undefined);
    if (!loaded) return showAgain(() => void pasteText(text, at));
    const parsed = loaded.parseCopied(text);
    if (parsed.kind === 'refused') {
      const reason = parsed.where ? t('brokenAt', { where: parsed.where }) : t(parsed.why);
      return showRefusal(t('refused'), reason);
    }
    const pasted = loaded.pasteThings(store.get().present, parsed.copied, at);
    if (pasted.kind === 'refused') return showRefusal(t('refused'), t(pasted.why));
    accept(pasted);
  };
  const accept = (pasted: Extract<Pasted, { kind: 'pasted' }>) => {
    const before = store.get();
    const what = thingsName(pasted.definition, pasted.steps, pasted.marks);
    store.edit({ key: 'edit.paste', of: what }, () => pasted.definition);
    const words = pasted.remarks.map((remark) => remarkWords(remark, t, language));
    say('pasted', { name: inLanguage(what, language) });
    if (words.length > 0)
      showToast([t('pasted', { name: inLanguage(what, language) }), ...words].join(' '), undoLater(store, before));
    select(toSelection(pasted.steps, pasted.marks));
    const [first] = [...pasted.steps, ...pasted.marks.map(markNodeId)];
    if (first !== undefined) focusNode(first);
  };

  useClipboardEvents({
    copy: (event) => {
      const text = copied();
      if (text === undefined) return;
      give(event, text);
      say('copied', { name: inLanguage(name(), language) });
    },
    cut: (event) => {
      if (readOnly) return refuseDrawing(editing);
      const text = copied();
      if (text === undefined) return;
      give(event, text);
      removeCut();
    },
    paste: (event) => {
      if (readOnly) return refuseDrawing(editing);
      event.preventDefault();
      void pasteText(event.clipboardData?.getData('text/plain') ?? '', pointer() ?? things.centre());
    },
  });

  const refusedKeys = (action: 'copy' | 'cut' | 'paste') => () =>
    showRefusal(t('refused'), t('notAllowed', { keys: keysOf(action)[0]?.join(' ') ?? '' }));
  return {
    copy: () => {
      const text = copied();
      if (text === undefined) return;
      write(text).then(() => say('copied', { name: inLanguage(name(), language) }), refusedKeys('copy'));
    },
    cut: () => {
      const text = readOnly ? undefined : copied();
      if (text !== undefined) write(text).then(removeCut, refusedKeys('cut'));
    },
    paste: (at) => {
      if (!readOnly) read().then((text) => pasteText(text, at ?? things.centre()), refusedKeys('paste'));
    },
  };
}

// Without a secure context there is no such clipboard: then the keys are the way.
const write = async (text: string) => navigator.clipboard.writeText(text);
const read = async () => navigator.clipboard.readText();

function give(event: ClipboardEvent, text: string): void {
  event.clipboardData?.setData('text/plain', text);
  event.preventDefault();
}

type Handlers = Readonly<Record<'copy' | 'cut' | 'paste', (event: ClipboardEvent) => void>>;

/** The browser's own events, which need no leave; not while one types, has words selected or a dialog is open. */
function useClipboardEvents(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const listener = (event: ClipboardEvent) => {
      const isForText = isInText(event.target) || (event.type !== 'paste' && hasWordsSelected());
      if (isForText || document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      latest.current[event.type as keyof Handlers](event);
    };
    const types = ['copy', 'cut', 'paste'] as const;
    for (const type of types) document.addEventListener(type, listener);
    return () => {
      for (const type of types) document.removeEventListener(type, listener);
    };
  }, []);
}

function hasWordsSelected(): boolean {
  return (window.getSelection()?.toString() ?? '') !== '';
}

/** Where the pointer is over the paper, in pixels of the canvas; undefined where it is elsewhere. */
function usePointer(): () => Place | undefined {
  const { screenToFlowPosition } = useReactFlow();
  const last = useRef<{ x: number; y: number }>(undefined);
  useEffect(() => {
    const listener = (event: PointerEvent) => {
      const isOverPaper = event.target instanceof Element && event.target.closest('.react-flow') !== null;
      last.current = isOverPaper ? { x: event.clientX, y: event.clientY } : undefined;
    };
    window.addEventListener('pointermove', listener, { passive: true });
    return () => window.removeEventListener('pointermove', listener);
  }, []);
  return () => last.current && screenToFlowPosition(last.current);
}

function remarkWords(remark: Remark, t: TFunction<'clipboard'>, language: Language): string {
  switch (remark.kind) {
    case 'startLeftOut':
      return t('startLeftOut');
    case 'fieldsAdded':
    case 'fieldsDiffer':
      return t(remark.kind, { fields: remark.fields.map((label) => inLanguage(label, language)).join(', ') });
    case 'languageMissing':
      return t('languageMissing', { language: t(remark.language) });
  }
}
