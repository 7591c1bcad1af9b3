import { useMemo } from 'react';
import { useEditing } from '../editing.ts';
import type { Mark } from '../flow/flow-types.ts';
import { useCheckingOf } from './checking.ts';
import { marksOf } from './marks-of.ts';

/** The mark of each step that something is wrong with now, in the language of the screen. */
export function useMarks(): ReadonlyMap<string, Mark> {
  const { language } = useEditing();
  const problems = useCheckingOf((checks) => checks.problems);
  return useMemo(() => marksOf(problems, language), [problems, language]);
}
