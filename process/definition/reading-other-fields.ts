import { mapValues } from './map-record.ts';
import type { Text } from './schema.ts';

type Rename = (id: string) => string;

const tags = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
// Words in quotes are no names, but for those that name a value: `fields["first-day"]`.
const readsOf = (group: string) =>
  new RegExp(`(?<![\\w.-])${group}(?:\\.([a-z][\\w-]*)|\\[\\s*(["'])([^"']*)\\2\\s*\\])|"[^"]*"|'[^']*'`, 'g');
const reads = { fields: readsOf('fields'), answer: readsOf('answer') };
type Group = keyof typeof reads;

/** The text with other names for the fields that its words read, in every channel and language. */
export function readingOtherFields(text: Text, rename: Rename): Text {
  return readingOthers(text, 'fields', rename);
}

/** The text with other names for the questions whose answers its words read, in every channel and language. */
export function readingOtherAnswers(text: Text, rename: Rename): Text {
  return readingOthers(text, 'answer', rename);
}

function readingOthers(text: Text, group: Group, rename: Rename): Text {
  const { email, sms } = text;
  const moved = (template: string) => inTemplate(template, group, rename);
  return {
    ...text,
    ...(email && { email: mapValues(email, ({ subject, body }) => ({ subject: moved(subject), body: moved(body) })) }),
    ...(sms && { sms: mapValues(sms, moved) }),
  };
}

function inTemplate(template: string, group: Group, rename: Rename): string {
  return template.replace(tags, (tag) =>
    tag.replace(reads[group], (read: string, plain?: string, quote = '', quoted?: string) => {
      const id = plain ?? quoted;
      const to = id === undefined ? id : rename(id);
      if (to === id || to === undefined) return read;
      return plain === undefined ? `${group}[${quote}${to}${quote}]` : `${group}.${to}`;
    }),
  );
}
