import { useState } from 'react';
import { useMe } from '../../shell/use-me.ts';
import { keepHere, readHere } from '../page/kept-here.ts';
import { type BulkDraft, emptyBulkDraft } from './bulk-draft.ts';

/**
 * What is being written for many in a stage, kept in this browser with every key: closing the sheet or the window loses nothing, and whoever is
 * selected the next time is written to from there. What was meant for another exit than the one that is asked for stays away.
 */
export function useKeptBulk(jobId: string, stepId: string | undefined, asked: string | undefined) {
  const key = `besked.bulk.${[useMe().userId, jobId, stepId ?? ''].join('/')}`;
  const [state, setState] = useState(() => ({ key, ...startOf(key, asked) }));
  // Another stage was chosen: it has a draft of its own.
  const shown = state.key === key ? state : { key, ...startOf(key, asked) };
  if (shown !== state) setState(shown);
  const put = (draft: BulkDraft, isFromBefore: boolean) => {
    keepHere(key, hasText(draft) ? draft : undefined);
    setState({ key, draft, isFromBefore });
  };
  return {
    draft: shown.draft,
    setDraft: (draft: BulkDraft) => put(draft, shown.isFromBefore && hasText(draft)),
    isFromBefore: shown.isFromBefore,
    startAnew: () => put({ ...emptyBulkDraft, exitId: shown.draft.exitId }, false),
    forget: () => keepHere(key, undefined),
  };
}

function startOf(key: string, asked: string | undefined) {
  const kept = readHere(key);
  const empty = { draft: { ...emptyBulkDraft, exitId: asked ?? null }, isFromBefore: false };
  if (!isDraft(kept) || (asked !== undefined && kept.exitId !== asked)) return empty;
  return { draft: kept, isFromBefore: true };
}

const hasText = ({ reason, override, texts, fields, fieldsOf }: BulkDraft): boolean =>
  [reason, override, ...Object.values(texts).flatMap(({ sv, en }) => [sv, en]), ...Object.values(fields)].some(
    (text) => text.trim() !== '',
  ) || Object.keys(fieldsOf).length > 0;

function isDraft(value: unknown): value is BulkDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { exitId, reason, override, texts, fields, fieldsOf } = value as Partial<BulkDraft>;
  const areTexts = [reason, override].every((text) => typeof text === 'string');
  const areObjects = [texts, fields, fieldsOf].every((one) => typeof one === 'object' && one !== null);
  if (!areTexts || !areObjects || (exitId !== null && typeof exitId !== 'string')) return false;
  return Object.keys(emptyBulkDraft.texts).every((part) => {
    const written = texts?.[part as keyof BulkDraft['texts']];
    return typeof written?.sv === 'string' && typeof written.en === 'string';
  });
}
