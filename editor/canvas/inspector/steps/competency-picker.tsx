import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryCompetency } from '../../../../process/competencies/contract.ts';
import { useEditing } from '../../editing.ts';

type Library = readonly LibraryCompetency[];

/** Picks a competency from the library, which is fetched when somebody first looks; searched in both languages, whichever is read. */
export function CompetencyPicker({
  taken,
  onPick,
}: {
  readonly taken: readonly string[];
  readonly onPick: (competency: LibraryCompetency) => void;
}) {
  const { t } = useTranslation('canvas');
  const { language, readOnly } = useEditing();
  const [library, setLibrary] = useState<Library>([]);
  if (readOnly) return null;
  const load = () => {
    // Where it cannot be fetched now, it is fetched when one looks again.
    void import('../../../../process/competencies/library.ts')
      .then(({ library: all }) => setLibrary(all))
      .catch(() => undefined);
  };
  const left = library.filter(({ id }) => !taken.includes(id));
  return (
    <Select
      searchable
      clearable={false}
      aria-label={t('scorecard.pick')}
      placeholder={t('scorecard.pick')}
      nothingFoundMessage={library.length === 0 ? t('scorecard.loading') : t('scorecard.noneFound')}
      data={left
        .map(({ id, name }) => ({ value: id, label: name[language] }))
        .toSorted((one, other) => one.label.localeCompare(other.label, language))}
      filter={inBothLanguages(left)}
      renderOption={({ option }) => {
        const described = left.find(({ id }) => id === option.value);
        return (
          <span>
            {option.label}
            <small style={{ display: 'block', color: 'var(--ink-soft)' }}>{described?.description[language]}</small>
          </span>
        );
      }}
      value={null}
      onFocus={load}
      onChange={(picked) => {
        const found = left.find(({ id }) => id === picked);
        if (found) onPick(found);
      }}
    />
  );
}

function inBothLanguages(library: Library): OptionsFilter {
  const words = new Map(
    library.map(({ id, name, description }) => [
      id,
      [name.sv, name.en, description.sv, description.en].join(' ').toLowerCase(),
    ]),
  );
  return ({ options, search }) => {
    const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
    return (options as ComboboxItem[]).filter(({ value }) => wanted.every((word) => words.get(value)?.includes(word)));
  };
}
