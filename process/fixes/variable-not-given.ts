import { nameOf } from '../checks/name-of.ts';
import { readTemplate } from '../checks/template-variables.ts';
import { templatesOf } from '../checks/templates-of.ts';
import type { Definition } from '../definition/schema.ts';
import { putAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';
import { requiring } from './requiring.ts';

/** The application requires the field; or the line that reads the variable is only said where there is a value. */
export const variableNotGiven: Fixer = ({ textId, message }, { definition }) => {
  const path = /\{\{ (.+?) \}\}/.exec(message.en)?.[1];
  if (textId === undefined || path === undefined) return [];
  const [group, field = ''] = path.split('.');
  const label = definition.fields[field]?.label;
  return [
    ...(group === 'fields' && label ? requiring(definition, field, nameOf(label, field)) : []),
    asking(textId, path, 'line'),
    asking(textId, path, 'word'),
  ];
};

function asking(textId: string, path: string, what: 'line' | 'word'): Fix {
  return {
    id: `if:${what}`,
    label:
      what === 'line'
        ? { sv: 'Säg raden bara när värdet finns', en: 'Say the line only where there is a value' }
        : { sv: 'Skriv värdet bara när det finns', en: 'Write the value only where there is one' },
    apply: (now) => askedFor(now, textId, path, what),
  };
}

function askedFor(definition: Definition, textId: string, path: string, what: 'line' | 'word'): Definition {
  const text = definition.texts[textId];
  if (!text) return definition;
  return templatesOf(text).reduce((now, { template, path: place, part }) => {
    if (!readTemplate(template).needed.includes(path)) return now;
    // A subject or an SMS is one line: all of it would go.
    const asked = what === 'line' && part === 'body' ? byLine(template, path) : byWord(template, path);
    return putAt(now, ['texts', textId, ...place], asked);
  }, definition);
}

const written = (path: string) => {
  const [group = '', name = ''] = path.split('.');
  return name.includes('-') ? `${group}["${name}"]` : path;
};

function byLine(template: string, path: string): string {
  return template
    .split('\n')
    .map((line) =>
      readsBare(line, path) && !line.includes('{%')
        ? `{% if ${written(path)} %}${line}{% endif %}`
        : byWord(line, path),
    )
    .join('\n');
}

function byWord(template: string, path: string): string {
  return template.replace(outputOf(path), (output) => `{% if ${written(path)} %}${output}{% endif %}`);
}

const outputOf = (path: string) => {
  const [group = '', name = ''] = path.split('.').map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`\\{\\{-?\\s*${group}(?:\\.${name}(?![\\w-])|\\["${name}"\\])[^}]*\\}\\}`, 'g');
};

const readsBare = (line: string, path: string) => outputOf(path).test(line);
