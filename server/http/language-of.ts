import type { IncomingMessage } from 'node:http';
import { languages } from '../../process/definition/fixed-values.ts';
import type { Language } from '../../process/definition/schema.ts';

type Request = Pick<IncomingMessage, 'headers'>;

/** The best of our languages that the request accepts; Swedish where it does not say. */
export const languageOf = (request: Request): Language => askedLanguage(request) ?? 'sv';

/** The best of our languages that the request names; undefined where it names none. */
export function askedLanguage({ headers }: Request): Language | undefined {
  const wanted = (headers['accept-language'] ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2), quality: Number(quality ?? 1) };
    })
    .sort((one, other) => other.quality - one.quality);
  const found = wanted.find(({ language, quality }) => quality > 0 && languages.some((one) => one === language));
  return found?.language as Language | undefined;
}

export const isLanguage = (value: unknown): value is Language => languages.some((one) => one === value);
