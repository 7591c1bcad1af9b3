import type { Definition } from '../definition/schema.ts';
import { isRecord } from './is-same.ts';

export type Drawn = { readonly list: string; readonly id: string; readonly value: Readonly<Record<string, unknown>> };

/** Notes and whatever else a layout lists by id, in its order. */
export function drawnIn(layout: Definition['layout']): Drawn[] {
  return Object.entries(layout).flatMap(([list, values]) =>
    Array.isArray(values)
      ? (values as unknown[]).flatMap((value) =>
          isRecord(value) && typeof value['id'] === 'string' ? [{ list, id: value['id'], value }] : [],
        )
      : [],
  );
}

/** What is written on it. */
export function wordsOn(value: Drawn['value']): string {
  const { text, name } = value;
  return typeof text === 'string' ? text : typeof name === 'string' ? name : '';
}
