import { createHash, randomUUID } from 'node:crypto';
import { seal, unseal } from '../http/seal.ts';

export type FormToken = {
  readonly jobId: string;
  /** Epoch milliseconds. */
  readonly issuedAt: number;
  /** Of this one form: what it sends can be taken once. */
  readonly nonce: string;
};

const context = 'apply-form';

/** A form's own mark, which nobody can make or change without the secret. */
export function createFormToken(jobId: string, secret: string, now: number): string {
  return writeFormToken({ jobId, issuedAt: now, nonce: randomUUID() }, secret);
}

export const writeFormToken = (token: FormToken, secret: string): string => seal(token, secret, context);

/** What a form's mark says; undefined where it is none, or another job's. */
export function readFormToken(text: string, jobId: string, secret: string): FormToken | undefined {
  const token = unseal(text, secret, context) as FormToken | undefined;
  return token?.jobId === jobId ? token : undefined;
}

/** By what the documents of a form that has not been sent for good are held. */
export const holderOf = ({ nonce }: FormToken): string => createHash('sha256').update(nonce).digest('hex');
