import { fileLimits } from '../../../process/definition/parse-definition.ts';
import { scanJson } from '../../../process/definition/scan-json.ts';
import { currentSchemaVersion } from '../../../process/definition/fixed-values.ts';
import { type Copied, copiedSchema } from './copied.ts';

/** Why what the clipboard holds cannot be pasted into a drawing. */
export type Refused = 'empty' | 'foreign' | 'wholeProcess' | 'tooLarge' | 'otherVersion' | 'broken';
export type ParsedCopy =
  | { readonly kind: 'ok'; readonly copied: Copied }
  | { readonly kind: 'refused'; readonly why: Refused; readonly where?: string };

/** What was copied from a drawing, out of the words of the clipboard; or why these are none. Never throws. */
export function parseCopied(text: string): ParsedCopy {
  if (text.trim() === '') return { kind: 'refused', why: 'empty' };
  if (text.length > fileLimits.bytes) return { kind: 'refused', why: 'tooLarge' };
  const value = readJson(text);
  if (!isObject(value)) return { kind: 'refused', why: 'foreign' };
  if (value.besked !== 'steps') {
    const isProcess = 'schemaVersion' in value && 'steps' in value;
    return { kind: 'refused', why: isProcess ? 'wholeProcess' : 'foreign' };
  }
  if (value.schemaVersion !== currentSchemaVersion) return { kind: 'refused', why: 'otherVersion' };
  if (scanJson(text, fileLimits.depth).kind !== 'ok') return { kind: 'refused', why: 'broken' };
  const parsed = copiedSchema.safeParse(value);
  if (parsed.success) return { kind: 'ok', copied: parsed.data };
  return { kind: 'refused', why: 'broken', where: parsed.error.issues[0]?.path.join(' › ') ?? '' };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
