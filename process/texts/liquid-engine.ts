import { Liquid } from 'liquidjs';
import type { Language } from '../calendar/calendar.ts';
import { formatDate, formatDateLong, formatInstantLong, formatTime } from '../calendar/format-instant.ts';
import { dayOf, isIsoDate, msPerDay } from '../calendar/days.ts';
import { Link, Worded } from './template-data.ts';

/** How a text is read: in which language, and in which zone its instants are told. */
export type TextSettings = { readonly language: Language; readonly zone: string };

export const mostTemplateCharacters = 20_000;
export const mostRenderedCharacters = 100_000;

// What is not here would read files, the clock or chance, could undo the escaping (raw, capture), or is of no use in a letter.
const tags = new Set(['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', '#']);
const filters = new Set([
  ...[
    'append',
    'prepend',
    'capitalize',
    'downcase',
    'upcase',
    'default',
    'strip',
    'truncate',
    'truncatewords',
    'replace',
    'remove',
  ],
  ...['split', 'join', 'first', 'last', 'size', 'plus', 'minus', 'times', 'divided_by', 'round', 'strip_newlines'],
]);
/** What is reckoned with: of a number the number, and not how a language writes it. */
const sums = new Set(['plus', 'minus', 'times', 'divided_by', 'round']);
const settingsKey = '#settings';

/** For SMS and subjects: values stand as they are. */
export const plainEngine = createEngine((value) => toText(value));
/** For mail bodies: values are escaped, so that no value can become a heading, a link or HTML. */
export const markupEngine = createEngine(escapeMarkup);

/** The options of one rendering, bounded in time and memory. */
export const renderOptions = (settings: TextSettings) => ({ globals: { [settingsKey]: settings }, sync: true });

function createEngine(outputEscape: (value: unknown) => string): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    templates: {},
    locale: 'en',
    parseLimit: mostTemplateCharacters,
    renderLimit: 2_000,
    memoryLimit: 1_000_000,
    outputEscape,
  });
  for (const name of Object.keys(engine.tags)) if (!tags.has(name)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) if (!filters.has(name)) delete engine.filters[name];
  for (const [name, filter] of Object.entries(engine.filters))
    if (typeof filter === 'function')
      engine.registerFilter(name, name === 'default' ? keepingWords(filter) : by(readerOf(name), filter));
  addDateFilter(engine, 'date', formatDateLong);
  addDateFilter(engine, 'date_short', formatDate);
  addDateFilter(engine, 'time', formatTime);
  addDateFilter(engine, 'date_time', formatInstantLong);
  return engine;
}

type FilterHandler = Extract<Parameters<Liquid['registerFilter']>[1], (...values: never[]) => unknown>;

function words(value: unknown): unknown {
  return value instanceof Worded ? value.text : value;
}

/** A date is cut into year, month and day, and not into words. */
function parts(value: unknown): unknown {
  return value instanceof Worded && value.isDate ? value.value : words(value);
}

function readerOf(filter: string): typeof words {
  if (sums.has(filter)) return plain;
  return filter === 'split' ? parts : words;
}

function plain(value: unknown): unknown {
  return value instanceof Worded ? value.plain() : value;
}

/** The filter over the words of a value, or over what it is reckoned with. */
function by(read: typeof words, filter: FilterHandler): FilterHandler {
  return function (value: unknown, ...more: unknown[]) {
    return filter.call(this, read(value), ...more.map(read));
  };
}

/** Whether something stands in is asked of what is stored; what does not give way is still said in words. */
function keepingWords(filter: FilterHandler): FilterHandler {
  return function (value: unknown, ...more: unknown[]) {
    if (!(value instanceof Worded)) return filter.call(this, value, ...more);
    const stored = value.valueOf();
    const chosen: unknown = filter.call(this, stored, ...more);
    return chosen === stored ? value : chosen;
  };
}

type Format = (instant: number, zone: string, language: Language) => string;

function addDateFilter(engine: Liquid, name: string, format: Format): void {
  engine.registerFilter(name, function (value: unknown) {
    const { zone, language } = (this.context.globals as { [settingsKey]: TextSettings })[settingsKey];
    const text = toText(plain(value));
    // A date without a time belongs to no zone: it must not become the day before in New York.
    if (isIsoDate(text)) return format(dayOf(text) * msPerDay, 'UTC', language);
    const instant = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(instant)) throw new Error('not a date');
    return format(instant, zone, language);
  });
}

function escapeMarkup(value: unknown): string {
  if (value instanceof Link) return /^https?:\/\/[^\s<>]+$/i.test(value.url) ? `<${value.url}>` : '';
  return toText(value).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(toText).join(', ') : String(value);
}
