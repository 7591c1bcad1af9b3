import { mapValues } from './map-record.ts';
import type { Text } from './schema.ts';

type Rename = (fieldId: string) => string;

const tags = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
// Words in quotes are no names, but for those that name a field: `fields["first-day"]`.
const reads = /(?<![\w.-])fields(?:\.([a-z][\w-]*)|\[\s*(["'])([^"']*)\2\s*\])|"[^"]*"|'[^']*'/g;

/** The text with other names for the fields that its words read, in every channel and language. */
export function readingOtherFields(text: Text, rename: Rename): Text {
  const { email, sms } = text;
  const moved = (template: string) => inTemplate(template, rename);
  return {
    ...text,
    ...(email && { email: mapValues(email, ({ subject, body }) => ({ subject: moved(subject), body: moved(body) })) }),
    ...(sms && { sms: mapValues(sms, moved) }),
  };
}

function inTemplate(template: string, rename: Rename): string {
  return template.replace(tags, (tag) =>
    tag.replace(reads, (read: string, plain?: string, quote = '', quoted?: string) => {
      const id = plain ?? quoted;
      const to = id === undefined ? id : rename(id);
      if (to === id || to === undefined) return read;
      return plain === undefined ? `fields[${quote}${to}${quote}]` : `fields.${to}`;
    }),
  );
}
