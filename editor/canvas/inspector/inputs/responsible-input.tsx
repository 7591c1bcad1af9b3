import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Responsible } from '../../../../process/definition/schema.ts';
import { usePeopleFound } from '../../../workspace/people/use-people-found.ts';
import { useEditing } from '../../editing.ts';
import { kept } from './kept.tsx';

const roles = ['recruiter', 'manager', 'interviewer', 'administrator'] as const;
/** Typing goes on this long, in milliseconds, before the server is asked. */
const pause = 200;

/** Roles that each job fills with people, or people by name; at least one stays. Those chosen stay in the list, so that the keyboard can take any of them away. */
export const ResponsibleInput = kept(function ResponsibleInput({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: readonly Responsible[];
  readonly onChange: (list: Responsible[]) => void;
}) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words.trim(), pause);
  const chosen = value.map(codeOf);
  const { found, named, hasMore } = usePeopleFound(search, value.flatMap(idOf));
  const people = new Map([...named, ...found].map(({ userId, name }) => [`person:${userId}`, name]));
  const unknown = chosen.filter((code) => code.startsWith('person:') && !people.has(code));
  const isFound = new Set<unknown>(search === words.trim() ? found.map(({ userId }) => `person:${userId}`) : []);
  return (
    <MultiSelect
      aria-label={label}
      data={[
        { group: t('input.roles'), items: roles.map((role) => ({ value: `role:${role}`, label: t(`role.${role}`) })) },
        {
          group: t(hasMore ? 'input.peopleMore' : 'input.people'),
          items: [
            ...[...people].map(([code, name]) => ({ value: code, label: name })),
            ...unknown.map((code) => ({ value: code, label: t('input.unknownPerson') })),
          ],
        },
      ]}
      value={chosen}
      readOnly={readOnly}
      searchable
      searchValue={words}
      onSearchChange={setWords}
      nothingFoundMessage={t('input.nobody')}
      // People are found by the server, which also looks at addresses.
      filter={({ options, search: typed }) =>
        options.flatMap((option) => {
          if (!('group' in option)) return [];
          const items = option.items.filter(
            (item) => typeof item === 'object' && 'value' in item && fits(item, typed, isFound),
          );
          return items.length > 0 ? [{ ...option, items }] : [];
        })
      }
      onChange={(codes) => codes.length > 0 && onChange(codes.flatMap(fromCode))}
    />
  );
});

type Item = { readonly value: string | number | boolean; readonly label: string };

const fits = ({ value, label }: Item, typed: string, isFound: ReadonlySet<unknown>) =>
  label.toLowerCase().includes(typed.trim().toLowerCase()) || isFound.has(value);

const idOf = (one: Responsible) => (one.kind === 'person' ? [one.personId] : []);

function codeOf(one: Responsible): string {
  return one.kind === 'role' ? `role:${one.role}` : `person:${one.personId}`;
}

function fromCode(code: string): Responsible[] {
  if (code.startsWith('person:')) return [{ kind: 'person', personId: code.slice('person:'.length) }];
  const role = roles.find((known) => code === `role:${known}`);
  return role ? [{ kind: 'role', role }] : [];
}
