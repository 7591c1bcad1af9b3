import type { Definition } from '../../../process/definition/schema.ts';
import { checkTable } from './check-table.ts';
import { changed, sorting } from './drawings.ts';

const field = (name: string, comparison: string, value?: unknown) => ({
  subject: { kind: 'field', field: name },
  comparison,
  ...(value === undefined ? {} : { value }),
});
const candidate = (property: string, comparison: string, value: unknown) => ({
  subject: { kind: 'candidate', property },
  comparison,
  value,
});
type Conditions = readonly unknown[];
const choice = { kind: 'choice', label: { sv: 'Ort', en: 'Town' } };
const option = (name: string) => ({ sv: name, en: name });

/** A branch with a way for each list of conditions, all of which lead to the screening; what is asked are years, a town, a day, a licence and words. */
function ways(...lists: readonly (Conditions | { readonly any: Conditions })[]): Definition {
  const branches = lists.map((list, at) => ({
    id: `way-${at}`,
    name: { sv: `Väg ${at}`, en: `Way ${at}` },
    ...('any' in list ? { match: 'any', conditions: list.any } : { conditions: list }),
  }));
  return changed(sorting, {
    'fields.years': { kind: 'number', label: { sv: 'År', en: 'Years' } },
    'fields.town': { ...choice, options: { lund: option('Lund'), ystad: option('Ystad'), kivik: option('Kivik') } },
    'fields.day': { kind: 'date', label: { sv: 'Dag', en: 'Day' } },
    'fields.words': { kind: 'text', label: { sv: 'Ord', en: 'Words' } },
    'steps.sorting.branches': branches,
    'connections.sorting': {
      ...Object.fromEntries(branches.map(({ id }) => [id, 'screening'])),
      otherwise: 'other',
    },
  });
}

const warned = (drawing: Definition, ...at: number[]) => ({
  drawing,
  at: at.map((way) => `steps.sorting.branches.${way}`),
  step: 'sorting',
  severity: 'warning' as const,
});

checkTable('way-never-taken', {
  wrong: {
    'more years behind fewer': warned(ways([field('years', 'atLeast', 2)], [field('years', 'atLeast', 5)]), 1),
    'the same twice, in other letters': warned(
      ways([field('words', 'is', 'Nurse')], [field('words', 'is', ' nurse')]),
      1,
    ),
    'a range that has nothing in it': warned(ways([field('years', 'atLeast', 5), field('years', 'atMost', 4)]), 0),
    'two towns at once': warned(ways([field('town', 'is', 'lund'), field('town', 'is', 'ystad')]), 0),
    'what several ways above take together': warned(
      ways(
        [field('town', 'is', 'lund')],
        [field('town', 'isOneOf', ['ystad', 'kivik'])],
        [field('town', 'isPresent')],
        [field('town', 'isMissing')],
      ),
      2,
    ),
    'days without one between': warned(
      ways([field('day', 'after', '2027-03-01'), field('day', 'before', '2027-03-02')]),
      0,
    ),
    'one of several that the way above takes anyhow': warned(
      ways({ any: [field('years', 'atLeast', 2), candidate('hasMobile', 'is', true)] }, [
        candidate('hasMobile', 'is', true),
        candidate('language', 'is', 'en'),
      ]),
      1,
    ),
    'words with others in them': warned(
      ways([field('words', 'contains', 'nurse')], [field('words', 'contains', 'head nurse')]),
      1,
    ),
  },
  right: {
    'fewer years behind more': ways([field('years', 'atLeast', 5)], [field('years', 'atLeast', 2)]),
    'a range with one number in it': ways([field('years', 'atLeast', 5), field('years', 'atMost', 5)]),
    'a number between two': ways(
      [field('years', 'atMost', 4)],
      [field('years', 'atLeast', 5)],
      [field('years', 'isPresent')],
    ),
    'who has not answered': ways([field('years', 'atMost', 4)], [field('years', 'isNot', 9)]),
    'a day between two': ways([field('day', 'after', '2027-03-01'), field('day', 'before', '2027-03-03')]),
    'two words in one answer': ways(
      [field('words', 'contains', 'night'), field('words', 'contains', 'ward')],
      [field('words', 'contains', 'ward')],
    ),
    'words that are not those': ways([field('words', 'is', 'nurse')], [field('words', 'contains', 'nurse')]),
    'a number in free text': ways([field('words', 'atLeast', 5)], [field('words', 'atLeast', 2)]),
    'more words to be found than are looked through': ways(
      ...['a', 'b', 'c', 'd', 'e', 'a'].map((word) => [field('words', 'contains', word)]),
    ),
    'every town its own way': ways(...['lund', 'ystad', 'kivik'].map((town) => [field('town', 'is', town)]), [
      candidate('channel', 'is', 'sms'),
    ]),
  },
});
