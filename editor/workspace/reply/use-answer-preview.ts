import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';

type OfReply = { readonly applicationId: string; readonly replyId: string };
type Written = { readonly channel: 'email' | 'sms' | null; readonly text: string };

/** An answer as it would be read; what is shown stays until other words have their answer. `isSettled`: it is of the very words. */
export function useAnswerPreview(params: OfReply, { channel, text }: Written) {
  const written = useMemo(() => ({ channel, text }), [channel, text]);
  const [settled] = useDebouncedValue(written, 400);
  const isWhole = settled.channel !== null && settled.text !== '';
  const preview = useQuery({
    queryKey: [routes.previewReplyAnswer.path, params, settled],
    queryFn: ({ signal }) =>
      call(routes.previewReplyAnswer, {
        params,
        body: { channel: settled.channel ?? 'email', text: settled.text },
        signal,
      }),
    placeholderData: keepPreviousData,
    enabled: isWhole,
    retry: false,
  });
  return {
    preview: preview.data,
    isSettled: isWhole && settled === written && preview.data !== undefined && !preview.isPlaceholderData,
    error: isWhole ? preview.error : null,
    tryAgain: () => void preview.refetch(),
  };
}
