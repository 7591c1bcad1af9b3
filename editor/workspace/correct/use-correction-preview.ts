import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CorrectionBody } from '../../../server/contract/corrections.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';

type OfMessage = { readonly applicationId: string; readonly messageId: string };

/** What a correction would say; what is shown stays until other words have their answer. */
export function useCorrectionPreview(params: OfMessage, body: CorrectionBody | undefined) {
  return useQuery({
    queryKey: [routes.previewCorrection.path, params, body ?? null],
    queryFn: ({ signal }) => call(routes.previewCorrection, { params, body: body as CorrectionBody, signal }),
    placeholderData: keepPreviousData,
    enabled: body !== undefined,
    retry: false,
  });
}
