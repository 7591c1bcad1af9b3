import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';

/** A value as text that only this installation's secret opens, bound to `context`. */
export function seal(value: unknown, secret: string, context: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv(algorithm, keyOf(secret, context), iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64');
}

/** What was sealed; undefined where it was sealed by another secret, for another context, or has been changed. */
export function unseal(sealed: string, secret: string, context: string): unknown {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const decipher = createDecipheriv(algorithm, keyOf(secret, context), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8'));
  } catch {
    return undefined;
  }
}

function keyOf(secret: string, context: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', `besked/kept-answer/${context}`, 32));
}
