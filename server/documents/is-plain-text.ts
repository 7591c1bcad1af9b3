import type { Readable } from 'node:stream';

/** What a browser or a system would run, however it is called. */
const begins = /^\ufeff?\s*(?:<[!?a-z]|#!|%!PS|@echo\b|\{\\rtf)/i;
const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffe\uffff]/;

/** Whether the bytes are a text that people read: UTF-8, or a Western European one without control characters; no page, drawing or program. */
export async function isPlainText(bytes: Readable): Promise<boolean> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let isFirst = true;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    if (isUtf8) isUtf8 = decodes(utf8, chunk);
    const text = chunk.toString('latin1');
    if (control.test(text)) return false;
    if (isFirst && begins.test(chunk.subarray(0, 1_024).toString('utf8'))) return false;
    isFirst = false;
    // The signs that have no letter in windows-1252 are in no text of somebody's either.
    if (!isUtf8 && /[\u0081\u008d\u008f\u0090\u009d]/.test(text)) return false;
  }
  return true;
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}
