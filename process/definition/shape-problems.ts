import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { fileProblem, placeIn } from './file-problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

const mostProblems = 200;

/** What zod found wrong with the form of a file, in plain words; at most 200, so that a strange file cannot fill the screen. */
export function shapeProblems(issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => fromIssue(issue, [])).slice(0, mostProblems);
}

function fromIssue(issue: Issue, above: Path): Problem[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => fileProblem('file-unknown-key', [...path, key], { what: key }));
  if (issue.code === 'invalid_key') return issue.issues.flatMap((inner) => fromIssue(inner, path));
  const said = wordsFor(issue);
  return [
    {
      code: 'file-wrong-shape',
      severity: 'error',
      ...placeIn(path),
      path,
      message: { sv: `${place(path, 'filen')}: ${said.sv}`, en: `${place(path, 'the file')}: ${said.en}` },
      hint: { sv: 'Se docs/process-file.md för formen.', en: 'See docs/process-file.md for the form.' },
    },
  ];
}

function place(path: Path, whole: string): string {
  return path.length === 0 ? whole : path.join('.');
}

function wordsFor(issue: Issue): Problem['message'] {
  switch (issue.code) {
    case 'invalid_type':
      return expected(typeNames[issue.expected] ?? { sv: issue.expected, en: issue.expected });
    case 'invalid_value':
      return said(issue) ?? expected(oneOf(issue.values));
    case 'invalid_union':
      return expected(
        issue.discriminator
          ? { sv: `ett känt värde i ”${issue.discriminator}”`, en: `a known value in “${issue.discriminator}”` }
          : { sv: 'ett värde av tillåten typ', en: 'a value of an allowed type' },
      );
    case 'too_big':
      return {
        sv: `högst ${issue.maximum}${counted(issue.origin).sv}`,
        en: `at most ${issue.maximum}${counted(issue.origin).en}`,
      };
    case 'too_small':
      return {
        sv: `minst ${issue.minimum}${counted(issue.origin).sv}`,
        en: `at least ${issue.minimum}${counted(issue.origin).en}`,
      };
    case 'invalid_format':
      return said(issue) ?? idFormat;
    case 'custom':
      return {
        sv: `högst ${issue.params?.['atMost']} får finnas`,
        en: `at most ${issue.params?.['atMost']} are allowed`,
      };
    default:
      return { sv: 'detta värde är inte tillåtet', en: 'this value is not allowed' };
  }
}

const idFormat: Problem['message'] = {
  sv: 'ett id har 1–48 tecken: a–z, siffror och bindestreck, en bokstav först',
  en: 'an id has 1-48 characters: a-z, digits and hyphens, a letter first',
};
const saidOfForms: readonly { readonly begins: string; readonly words: Problem['message'] }[] = [
  { begins: 'A local time', words: { sv: 'ett klockslag skrivs TT:MM', en: 'a local time is written HH:MM' } },
  { begins: 'A date', words: { sv: 'ett datum skrivs ÅÅÅÅ-MM-DD', en: 'a date is written YYYY-MM-DD' } },
  {
    begins: 'Absent means all',
    words: {
      sv: 'här står ”any”, eller ingenting alls där alla villkor ska stämma',
      en: '“any” stands here, or nothing at all where all conditions have to hold',
    },
  },
];

/** What the schema itself says of a form that has rules of its own. */
function said({ message }: Issue): Problem['message'] | undefined {
  return saidOfForms.find(({ begins }) => message.startsWith(begins))?.words;
}

const typeNames: Readonly<Record<string, Problem['message']>> = {
  string: { sv: 'en text', en: 'a text' },
  number: { sv: 'ett tal', en: 'a number' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'ett objekt', en: 'an object' },
  record: { sv: 'ett objekt', en: 'an object' },
};

function expected(what: Problem['message']): Problem['message'] {
  return { sv: `här väntas ${what.sv}`, en: `${what.en} is expected here` };
}

function oneOf(values: readonly unknown[]): Problem['message'] {
  const list = values.map(String);
  return list.length === 1
    ? { sv: `”${list[0]}”`, en: `“${list[0]}”` }
    : { sv: `något av ${list.join(', ')}`, en: `one of ${list.join(', ')}` };
}

function counted(origin: string): Problem['message'] {
  if (origin === 'string') return { sv: ' tecken', en: ' characters' };
  if (origin === 'array') return { sv: ' i listan', en: ' in the list' };
  return { sv: '', en: '' };
}
