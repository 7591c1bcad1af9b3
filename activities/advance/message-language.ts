import type { Channel, Definition, Language, Text } from '../../process/definition/schema.ts';

/** The candidate's language where the text has it for a channel of the plan, else the first language of the process that it has. */
export function messageLanguage(
  definition: Definition,
  text: Text | undefined,
  channels: readonly Channel[],
  chosen: Language,
): Language {
  const wanted = [chosen, ...definition.languages];
  const has = (language: Language) => channels.some((channel) => text?.[channel]?.[language] !== undefined);
  return wanted.find(has) ?? definition.languages[0] ?? 'sv';
}
