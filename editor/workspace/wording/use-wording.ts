import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { WordingFinding, WordingLanguage } from '../../../process/wording/contract.ts';

/** The rules come as their own file once somebody writes: they are larger than the sheet that they read. */
const load = async () => (await import('../../../process/wording/lint-wording.ts')).lintWording;

/** What should not be sent of a text, as one types; nothing until the rules are there and the reader's language is known. */
export function useWording(text: string, language: WordingLanguage | undefined): readonly WordingFinding[] {
  const rules = useQuery({
    queryKey: ['wording rules'],
    queryFn: load,
    enabled: text.trim() !== '',
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const lint = rules.data;
  return useMemo(() => (lint && language ? lint(text, language) : []), [lint, language, text]);
}
