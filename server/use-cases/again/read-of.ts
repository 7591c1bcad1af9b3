import type { AgainWords } from '../../contract/again.ts';

/** What of the words is read by this channel: only a mail has a subject. */
export const readOf = (
  channel: AgainWords['channel'],
  { subject, text }: Pick<AgainWords, 'subject' | 'text'>,
): string[] => (channel === 'email' ? [subject, text] : [text]);
