import { useQuery } from '@tanstack/react-query';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import type { Exit } from '../decide/decision-body.ts';
import { boxesOf } from '../../../process/feedback/boxes.ts';

/** How a decision's feedback would reach its candidate: the channel, and in an SMS the words that stand around it. */
export type Around = { readonly channel: 'email' | 'sms'; readonly words: string };

type About = {
  readonly applicationId: string;
  readonly stepId: string;
  readonly visit: number;
  readonly exit: Exit;
  /** What is taken where the message cannot be rendered yet. */
  readonly channel: 'email' | 'sms';
};

// Stands where the feedback will; no message has it of its own.
const place = 'Qzxq';

/** Asks the server what the message says besides its feedback; undefined until it has answered. */
export function useAround({ applicationId, stepId, visit, exit, channel }: About): Around | undefined {
  const texts = Object.fromEntries(boxesOf(exit.owes).map((box) => [box, place]));
  const body = { stepId, visit, exitId: exit.id, reason: place, ...texts };
  const { data, isPending } = useQuery({
    queryKey: [routes.previewDecision.path, applicationId, body],
    queryFn: ({ signal }) => call(routes.previewDecision, { params: { applicationId }, body, signal }),
    staleTime: 20_000,
    retry: false,
  });
  if (isPending) return undefined;
  if (!data?.channel || data.text === null) return { channel, words: '' };
  return { channel: data.channel, words: data.channel === 'sms' ? data.text.replaceAll(place, '') : '' };
}
