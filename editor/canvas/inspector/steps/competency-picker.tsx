import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryCompetency } from '../../../../process/competencies/contract.ts';
import type { searchLibrary } from '../../../../process/competencies/search-library.ts';
import { useEditing } from '../../editing.ts';

type Props = { readonly taken: readonly string[]; readonly onPick: (competency: LibraryCompetency) => void };

/** Picks a competency from the library, which is fetched when somebody first looks; searched in both languages, whichever is read. */
export function CompetencyPicker({ taken, onPick }: Props) {
  const { t } = useTranslation('canvas');
  const { language, readOnly } = useEditing();
  const [find, setFind] = useState<typeof searchLibrary>();
  const [sought, seek] = useState('');
  if (readOnly) return null;
  const load = () => {
    // Where it cannot be fetched now, it is fetched when one looks again.
    void import('../../../../process/competencies/search-library.ts')
      .then((library) => setFind(() => library.searchLibrary))
      .catch(() => undefined);
  };
  const inOrder = (one: LibraryCompetency, other: LibraryCompetency) =>
    one.name[language].localeCompare(other.name[language], language);
  const found = (find?.(sought) ?? []).filter(({ id }) => !taken.includes(id));
  const shown = sought === '' ? found.toSorted(inOrder) : found;
  const pick = (id: string | null) => {
    const picked = found.find((one) => one.id === id);
    if (!picked) return;
    onPick(picked);
    seek('');
  };
  return (
    <Select
      searchable
      aria-label={t('scorecard.pick')}
      placeholder={t('scorecard.pick')}
      nothingFoundMessage={t(find ? 'scorecard.noneFound' : 'scorecard.loading')}
      data={shown.map(({ id, name }) => ({ value: id, label: name[language] }))}
      // The library has been searched already, and in both languages.
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span>
          {option.label}
          <small style={{ display: 'block', color: 'var(--ink-soft)' }}>
            {found.find(({ id }) => id === option.value)?.description[language]}
          </small>
        </span>
      )}
      value={null}
      searchValue={sought}
      onSearchChange={seek}
      onFocus={load}
      onChange={pick}
    />
  );
}
