import type { Language } from '../../process/definition/schema.ts';
import type { ProblemDetails } from '../contract/route.ts';
import { type Mistake, mistakes } from './mistakes.ts';
import { Refusal } from './refusal.ts';
import { type RefusalCode, refusals } from './refusals.ts';

/** The answer of a refusal (RFC 9457) in the caller's language. */
export function toProblemDetails({ code, details }: Refusal, language: Language): ProblemDetails {
  const { status, [language]: title } = refusals[code];
  const { more, errors, retryAfter: _header, ...known } = details;
  return {
    ...more,
    type: `urn:besked:${code}`,
    title,
    status,
    code,
    ...known,
    ...(errors === undefined ? {} : { errors: errors.map((mistake) => inWords(mistake, language)) }),
  };
}

function inWords(mistake: Mistake, language: Language) {
  const { path, code } = mistake;
  return { path, code, message: mistake.message ?? mistakes[mistake.code][language] };
}

/** What a thrown error says to the outside; our own mistakes say nothing of themselves. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { type, code } = (error ?? {}) as { type?: unknown; code?: unknown };
  const known = bodyErrors[String(type)];
  if (known) return new Refusal(known);
  // A body that is not packed as its Content-Encoding says.
  if (error instanceof URIError || String(code).startsWith('Z_')) return new Refusal('malformed');
  if (awayCodes.has(String(code)) || isAway(error)) return new Refusal('databaseAway');
  return new Refusal('mistake');
}

const bodyErrors: Readonly<Record<string, RefusalCode>> = {
  'entity.parse.failed': 'malformedJson',
  'entity.verify.failed': 'malformed',
  'entity.too.large': 'tooLarge',
  'parameters.too.many': 'tooLarge',
  'encoding.unsupported': 'unsupportedType',
  'charset.unsupported': 'unsupportedType',
  'request.aborted': 'malformed',
  'request.size.invalid': 'malformed',
};

/** Prisma's and the network's ways to say that PostgreSQL cannot be reached, or not in time. */
const awayCodes = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2037',
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P03',
]);

function isAway(error: unknown): boolean {
  const text = error instanceof Error ? `${error.name} ${error.message}` : '';
  return /PrismaClientInitializationError|Can't reach database|ConnectionClosed|Server has closed the connection|terminating connection|timeout exceeded when trying to connect|Connection terminated|Query read timeout|DatabaseNotReachable|Unable to start a transaction in the given time/i.test(
    text,
  );
}
