import { type MediaType, mediaTypes } from './media-types.ts';

const mostCharacters = 120;
/** Control characters, and signs that turn the direction of writing or are not seen: with them "exe.fdp" reads "pdf.exe". */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What somebody called a file, to be read: no path, no sign that is not seen or that a system would take for something else. */
export function plainFileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  return last
    .replace(unseen, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
}

/** A name to keep a file by: no path, nothing that a system or a reader would take for something else, and the ending of what it is. */
export function safeFileName(given: string, mediaType: MediaType): string {
  const [ending, ...others] = mediaTypes[mediaType].endings;
  const plain = plainFileName(given);
  const [, stem = '', own = ''] = /^(.*?)(?:\.([^.]*))?$/su.exec(plain) ?? [];
  const isRight = [ending, ...others].some((one) => one === own.toLowerCase());
  const name = [...(isRight ? stem : plain)].slice(0, mostCharacters).join('').trim();
  return `${/^(|con|prn|aux|nul|com\d|lpt\d)$/i.test(name) ? `${name}dokument` : name}.${isRight ? own.toLowerCase() : ending}`;
}
