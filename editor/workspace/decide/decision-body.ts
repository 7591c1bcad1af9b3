import type { z } from 'zod';
import type { Piece } from '../../../process/feedback/pieces.ts';
import { spansOf } from '../../../process/feedback/spans-of.ts';
import type { BoardStep } from '../../../server/contract/jobs.ts';
import type { routes } from '../../../server/contract/routes.ts';
import { shortestOverride } from '../wording/shortest-override.ts';

export type DecisionBody = z.input<(typeof routes.decide)['body']>;
export type Exit = BoardStep['exits'][number];

/** What has been written on the sheet; all as typed. */
export type Draft = {
  readonly exitId: string | null;
  readonly reason: string;
  readonly feedbackText: string;
  readonly strength: string;
  readonly development: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Why words that block are sent all the same. */
  readonly override: string;
  /** The sentences that were last taken over from the composer, by part, with what each rests on. */
  readonly composed?: Composed;
};

export type Composed = { readonly [Part in TextPart]?: readonly Piece[] };
type TextPart = 'feedbackText' | 'strength' | 'development';

export const emptyDraft: Draft = {
  exitId: null,
  reason: '',
  feedbackText: '',
  strength: '',
  development: '',
  fields: {},
  override: '',
};

/** The decision that a sheet stands for; what the exit does not owe is left out, so that nothing unseen is sent. */
export function bodyOf(draft: Draft, exit: Exit, stepId: string, visit: number): DecisionBody {
  const texts = textsOf(draft, exit);
  const sentences = sentencesIn(texts, draft.composed);
  const fields = Object.fromEntries(
    exit.requires.flatMap(({ id, kind }) => {
      const value = toValue(draft.fields[id] ?? '', kind);
      return value === undefined ? [] : [[id, value]];
    }),
  );
  return {
    stepId,
    visit,
    exitId: exit.id,
    ...textOf('reason', draft.reason),
    ...texts,
    ...(sentences.length > 0 ? { sentences } : {}),
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
    ...(isOverride(draft.override) ? { override: { reason: draft.override.trim() } } : {}),
  };
}

function textsOf(
  { feedbackText, strength, development }: Draft,
  { owes }: Exit,
): { readonly [Part in TextPart]?: string } {
  if (owes === 'text') return textOf('feedbackText', feedbackText);
  return owes === 'nothing' ? {} : { ...textOf('strength', strength), ...textOf('development', development) };
}

function sentencesIn(
  texts: ReturnType<typeof textsOf>,
  composed: Composed = {},
): NonNullable<DecisionBody['sentences']> {
  return (Object.keys(texts) as TextPart[]).flatMap((part) =>
    spansOf(texts[part] ?? '', composed[part] ?? []).map((span) => ({ part, ...span })),
  );
}

function textOf<Key extends string>(key: Key, value: string): { [K in Key]?: string } {
  const text = value.trim();
  return (text === '' ? {} : { [key]: text }) as { [K in Key]?: string };
}

/** Whether it says enough for the server to take it. */
export const isOverride = (reason: string): boolean => reason.trim().length >= shortestOverride;

/** A field's value as its kind wants it; undefined while it is empty or not of that kind. */
export function toValue(text: string, kind: Exit['requires'][number]['kind']): unknown {
  const value = text.trim();
  if (value === '') return undefined;
  if (kind === 'number') {
    const number = Number(value.replace(',', '.'));
    return Number.isFinite(number) ? number : undefined;
  }
  return kind === 'boolean' ? value === 'true' : value;
}

/** Whether everything that the exit owes has been written. */
export function isComplete(draft: Draft, exit: Exit): boolean {
  const has = (text: string) => text.trim() !== '';
  if (exit.kind === 'reject' && !has(draft.reason)) return false;
  if (exit.owes === 'text' && !has(draft.feedbackText)) return false;
  if (exit.owes === 'strengthAndDevelopment' && !(has(draft.strength) && has(draft.development))) return false;
  return exit.requires.every(({ id, kind }) => toValue(draft.fields[id] ?? '', kind) !== undefined);
}
