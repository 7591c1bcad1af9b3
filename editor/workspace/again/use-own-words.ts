import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { AgainForm, AgainPreview } from '../../../server/contract/again.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';

type OfMessage = { readonly applicationId: string; readonly messageId: string };
type Words = AgainForm['words'];

export type OwnWords = ReturnType<typeof useOwnWords>;
const noFindings: AgainPreview['findings'] = [];

/** What somebody writes for a channel, and how it would be read; `channel` null: nothing has to be written. */
export function useOwnWords(params: OfMessage, channel: 'email' | 'sms' | null, first: Words) {
  const [words, setWords] = useState(first);
  const body = useMemo(() => ({ subject: words.subject.trim(), text: words.text.trim() }), [words]);
  const [settled] = useDebouncedValue(body, 400);
  const isWhole = settled.subject !== '' && settled.text !== '';
  const preview = useQuery({
    queryKey: [routes.previewAgain.path, params, channel, settled],
    queryFn: ({ signal }) =>
      call(routes.previewAgain, { params, body: { channel: channel ?? 'sms', ...settled }, signal }),
    placeholderData: keepPreviousData,
    enabled: channel !== null && isWhole,
    retry: false,
  });
  const isFresh = preview.data !== undefined && !preview.isPlaceholderData && settled === body && isWhole;
  return {
    words,
    setWords,
    body,
    preview: channel === null ? undefined : preview.data,
    findings: channel === null ? noFindings : (preview.data?.findings ?? noFindings),
    mistake: channel !== null && preview.data?.unrenderable === true,
    /** Why it cannot be shown how the words are read, and another try. */
    error: channel !== null && isWhole ? preview.error : null,
    tryAgain: () => void preview.refetch(),
    isSettled: channel === null || isFresh,
  };
}
