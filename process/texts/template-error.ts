import type { Language } from '../calendar/calendar.ts';

/** Why a template cannot be used or rendered. `line` and `column` count from 1 where the place is known; `detail` names the culprit. */
export type TemplateError = {
  readonly code: 'syntax' | 'unknown-variable' | 'unknown-filter' | 'too-large' | 'not-a-date' | 'failed' | 'empty';
  readonly part?: 'subject' | 'body' | 'footer';
  readonly detail: string;
  readonly line?: number;
  readonly column?: number;
};

const sentences: Record<TemplateError['code'], Record<Language, string>> = {
  syntax: {
    sv: 'Texten innehåller ett skrivfel i en variabel eller ett villkor',
    en: 'The text has a mistake in a variable or a condition',
  },
  'unknown-variable': { sv: 'Variabeln har inget värde här', en: 'The variable has no value here' },
  'unknown-filter': { sv: 'Filtret finns inte', en: 'The filter does not exist' },
  'too-large': { sv: 'Texten är för lång eller för tung', en: 'The text is too long or too heavy' },
  'not-a-date': { sv: 'Värdet är inget datum', en: 'The value is not a date' },
  failed: { sv: 'Texten kunde inte skapas', en: 'The text could not be made' },
  empty: { sv: 'Texten är tom', en: 'The text is empty' },
};

/** The error in a sentence, with what it is about. */
export function templateErrorText(error: TemplateError, language: Language): string {
  const sentence = sentences[error.code][language];
  return error.detail ? `${sentence}: ${error.detail}.` : `${sentence}.`;
}

/** What Liquid threw, as data. Never holds a value of the candidate: only names and places of the template. */
export function toTemplateError(thrown: unknown): TemplateError {
  if (!(thrown instanceof Error)) return { code: 'failed', detail: '' };
  const original = 'originalError' in thrown && thrown.originalError instanceof Error ? thrown.originalError : thrown;
  const [, line, column] = /, line:(\d+), col:(\d+)/.exec(thrown.message) ?? [];
  const place = line && column ? { line: Number(line), column: Number(column) } : {};
  const message = original.message.replace(/, line:\d+, col:\d+.*$/s, '');
  return { ...reasonOf(message, thrown.name), ...place };
}

function reasonOf(message: string, name: string): Pick<TemplateError, 'code' | 'detail'> {
  const variable = /^undefined variable: (.+)$/s.exec(message)?.[1];
  if (variable) return { code: 'unknown-variable', detail: variable };
  const filter = /^undefined filter: (.+)$/s.exec(message)?.[1];
  if (filter) return { code: 'unknown-filter', detail: filter };
  if (/limit exceeded/.test(message)) return { code: 'too-large', detail: '' };
  if (message === 'not a date') return { code: 'not-a-date', detail: '' };
  return name === 'RenderError' ? { code: 'failed', detail: '' } : { code: 'syntax', detail: message };
}
