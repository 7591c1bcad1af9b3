import i18next from 'i18next';
import { announce } from './announcer.ts';
import './texts.ts';

/** Says one of the sentences of this folder in the language of the screen. */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): void {
  announce(i18next.t(key, { ns: 'said', ...values }));
}
