import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { usePages } from '../page/use-pages.ts';
import './texts.ts';

/** Typing goes on this long, in milliseconds, before the server is asked. */
const pause = 200;

/** The published version of a process, found by the server by a part of its name; the newest first. `value` is a version's id. */
export function ProcessSelect({
  value,
  onChange,
}: {
  readonly value: string | null;
  readonly onChange: (versionId: string | null) => void;
}) {
  const { t } = useTranslation('jobs');
  const language = useLanguage();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<{ readonly value: string; readonly label: string } | null>(null);
  // What is chosen stands in the field, and nobody looks for it.
  const typed = words === chosen?.label ? '' : words.trim();
  const [search] = useDebouncedValue(typed, pause);
  const processes = usePages(routes.listProcesses, {
    query: { limit: 200, ...(search === '' ? {} : { search }) },
  });
  const found = processes.items.flatMap(({ live, name }) =>
    live
      ? [{ value: live.versionId, label: t('version', { name: inLanguage(name, language), number: live.number }) }]
      : [],
  );
  const now = found.find((one) => one.value === value);
  if (now && now.label !== chosen?.label) setChosen(now);
  const isFound = new Set<unknown>(found.map((one) => one.value));
  return (
    <Select
      label={t('process')}
      description={t('processHint')}
      data={chosen === null || chosen.value !== value || now ? found : [chosen, ...found]}
      value={value}
      searchable
      limit={50}
      onSearchChange={setWords}
      nothingFoundMessage={t('noProcessFound')}
      // The server has found them, among all there are.
      filter={({ options }) =>
        options.filter((option) => typed === '' || ('value' in option && isFound.has(option.value)))
      }
      onChange={onChange}
      required
    />
  );
}
