import { smtpWaiting } from './smtp-codes.ts';

const patience: readonly string[] = ['rate_limit_exceeded', smtpWaiting];

/** Nothing is wrong with a provider that refuses with this code: it only wants the message later. */
export const asksForPatience = (code: string | null | undefined): boolean => patience.includes(code ?? '');
