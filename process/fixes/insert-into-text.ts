import { readTemplate } from '../checks/template-variables.ts';
import { templatesOf } from '../checks/templates-of.ts';
import type { Definition, Language } from '../definition/schema.ts';
import { putAt } from './at-path.ts';

/**
 * The words put into every body and SMS of a text that reads none of the variables: in a mail as a paragraph before the farewell, in an SMS
 * at its end.
 */
export function insertIntoText(
  definition: Definition,
  textId: string,
  variables: readonly string[],
  words: Readonly<Record<Language, string>>,
): Definition {
  const text = definition.texts[textId];
  if (!text) return definition;
  return templatesOf(text).reduce((now, { part, path, template, language }) => {
    const read = readTemplate(template).variables;
    if (part === 'subject' || variables.some((variable) => read.includes(variable))) return now;
    const written = part === 'text' ? inSms(template, words[language]) : inMail(template, words[language]);
    return putAt(now, ['texts', textId, ...path], written);
  }, definition);
}

const inSms = (template: string, words: string) => `${template.trimEnd()} ${words}`.trim();

function inMail(body: string, words: string): string {
  const paragraphs = body.trimEnd().split(/\n[ \t]*\n/);
  // Of a letter with greeting and farewell the last paragraph is the farewell.
  const at = paragraphs.length > 2 ? paragraphs.length - 1 : paragraphs.length;
  return [...paragraphs.slice(0, at), words, ...paragraphs.slice(at)].filter((one) => one !== '').join('\n\n');
}
