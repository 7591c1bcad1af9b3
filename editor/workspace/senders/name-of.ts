import type { SenderView } from '../../../server/contract/senders.ts';
import { sayFrom } from './say-from.ts';

type Named = Pick<SenderView, 'id' | 'kind' | 'settings'>;

/** What a way out is called: by its provider, with who it sends as where there are several, its account where these send as the same, else which of them it is. */
export function nameOf(sender: Named, all: readonly Named[], provider: string): string {
  const alike = all.filter(({ kind }) => kind === sender.kind);
  if (alike.length < 2) return provider;
  const name = `${provider} (${shortOf(sender)})`;
  const twins = alike.filter((one) => shortOf(one) === shortOf(sender));
  return twins.length < 2 ? name : `${name} ${twins.findIndex(({ id }) => id === sender.id) + 1}`;
}

function shortOf({ settings }: Named): string {
  const place = placeOf(settings);
  return place === undefined ? sayFrom({ settings }) : `${sayFrom({ settings })}, ${place}`;
}

function placeOf(settings: SenderView['settings']): string | undefined {
  if (settings.kind === 'smtp') return settings.host;
  return settings.kind === 'twilio' && settings.accountSid ? `…${settings.accountSid.slice(-4)}` : undefined;
}
