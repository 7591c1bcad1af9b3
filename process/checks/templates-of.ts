import type { Channel, Language, Text } from '../definition/schema.ts';

export type Template = {
  readonly channel: Channel;
  readonly language: Language;
  readonly part: 'subject' | 'body' | 'text';
  readonly template: string;
  /** Within the text. */
  readonly path: readonly string[];
};

/** Every template of a text: subject and body of mail, and SMS, in each language that it has. */
export function templatesOf(text: Text): Template[] {
  const email = Object.entries(text.email ?? {}).flatMap(([language, mail]) =>
    (['subject', 'body'] as const).map((part): Template => {
      const path = ['email', language, part];
      return { channel: 'email', language: language as Language, part, template: mail[part], path };
    }),
  );
  const sms = Object.entries(text.sms ?? {}).map(([language, template]): Template => {
    return { channel: 'sms', language: language as Language, part: 'text', template, path: ['sms', language] };
  });
  return [...email, ...sms];
}
