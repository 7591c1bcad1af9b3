import type { Provider } from '../../activities/providers/contract.ts';
import { RESEND_KEY_LIFE_MS } from '../../activities/providers/resend-provider.ts';

/** How many messages may have left since a backup: `asked` will be looked up before anything is sent, `blind` nobody can say anything of. */
export type PerhapsSent = { readonly looked: number; readonly asked: number; readonly blind: number };

/** Epoch milliseconds. */
export type Span = { readonly backupAt: number; readonly now: number };

/** Resend knows its keys for a day: what left before is not known to it any more. */
export const isForgotten = ({ name }: Provider, due: Date, { now }: Span): boolean =>
  name === 'resend' && now - due.getTime() > RESEND_KEY_LIFE_MS;
