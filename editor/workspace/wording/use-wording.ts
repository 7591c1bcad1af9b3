import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { WordingFinding, WordingLanguage } from '../../../process/wording/contract.ts';
import { loadWording } from './load-wording.ts';

/**
 * What should not be sent of a text, as one types. The rules come as their own file once somebody writes, for they are larger than the sheet that
 * they read; nothing until the rules are there and the reader's language is known.
 */
export function useWording(text: string, language: WordingLanguage | undefined): readonly WordingFinding[] {
  const rules = useQuery({
    queryKey: ['wording rules', language],
    queryFn: language ? () => loadWording(language) : skipToken,
    enabled: text.trim() !== '',
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const lint = rules.data;
  return useMemo(() => (lint && language ? lint(text, language) : []), [lint, language, text]);
}
