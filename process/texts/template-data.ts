import { Drop } from 'liquidjs';
import { findVariable } from './variables.ts';

export type TemplateValue = string | number | boolean | readonly string[] | null | undefined;

/** Values by group and name, as plain JSON. An absent, null or empty value counts as not known, so that a text never prints a hole. */
export type TemplateData = { readonly [group: string]: { readonly [name: string]: TemplateValue } | undefined };

/** A web address that our own system made and that therefore may become a link. */
export class Link extends Drop {
  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
  }

  override valueOf(): string {
    return this.url;
  }

  override toString(): string {
    return this.url;
  }
}

type Prepared = Record<string, Record<string, unknown>>;

/** The data as templates see it: no unknown values, no control or direction signs, one line where one line is meant, links marked. */
export function prepareData(data: TemplateData): Prepared {
  const prepared: Prepared = Object.create(null);
  for (const [group, values] of Object.entries(data)) {
    const known: Record<string, unknown> = Object.create(null);
    for (const [name, value] of Object.entries(values ?? {})) {
      const clean = cleanValue(`${group}.${name}`, value);
      if (clean !== undefined) known[name] = clean;
    }
    prepared[group] = known;
  }
  return prepared;
}

function cleanValue(path: string, value: TemplateValue): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'object') return value.length > 0 ? value.map((item) => cleanText(item)) : undefined;
  if (typeof value !== 'string') return value;
  const shape = findVariable(path)?.shape;
  if (shape === 'url') return new Link(value.trim());
  const text = cleanText(value);
  return (shape === 'text' ? text : text.replace(/\s+/g, ' ').trim()) || undefined;
}

// Direction signs could make a name read as something else, control signs break mail and SMS.
function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
}
