import { Drop } from 'liquidjs';
import { findVariable } from './variables.ts';

/** A value that people read as other words than what is stored: an option's label, yes or no, a date, a number with decimals. */
type WordedValue = { readonly value: string | number | boolean; readonly text: string; readonly isDate?: boolean };
export type TemplateValue = string | number | boolean | readonly string[] | WordedValue | null | undefined;

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

/** Read as its words, and asked as what is stored: a no is still untrue, dates come one after the other, and an option is equal to its id and to its label. */
export class Worded extends Drop {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly isDate: boolean;

  constructor({ value, text, isDate = false }: WordedValue) {
    super();
    this.value = value;
    this.text = text;
    this.isDate = isDate;
  }

  /** An option stands for itself, so that `case` too can ask for it by its id or by its label. */
  override valueOf(): unknown {
    return typeof this.value === 'string' ? this : this.value;
  }

  override toString(): string {
    return this.text;
  }

  /** What `contains` asks; a date has the digits that are stored as well as its words. */
  indexOf(part: string): number {
    return Math.max(this.text.indexOf(part), this.isDate ? String(this.value).indexOf(part) : -1);
  }

  equals(other: unknown): boolean {
    if (isComparable(other)) return other.equals(this.plain());
    return other === this.value || other === this.text;
  }

  gt(other: unknown): boolean {
    return this.plain() > plainOf(other);
  }

  geq(other: unknown): boolean {
    return this.plain() >= plainOf(other);
  }

  lt(other: unknown): boolean {
    return this.plain() < plainOf(other);
  }

  leq(other: unknown): boolean {
    return this.plain() <= plainOf(other);
  }

  /** What it is compared and reckoned with: of an option its label, of everything else what is stored. */
  plain(): string | number | boolean {
    return typeof this.value === 'string' && !this.isDate ? this.text : this.value;
  }
}

type Comparable = { readonly equals: (other: unknown) => boolean };
const isComparable = (value: unknown): value is Comparable =>
  value instanceof Drop && 'equals' in value && typeof value.equals === 'function';
const plainOf = (value: unknown) => (value instanceof Worded ? value.plain() : value) as string;

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
  if (typeof value === 'object' && 'text' in value) {
    const text = cleanText(value.text).trim();
    return text === '' ? undefined : new Worded({ ...value, text });
  }
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
