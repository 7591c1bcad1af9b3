import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { exceptInterviewers, isAmong } from '../../../server/contract/access.ts';
import { loadLater } from '../../shell/load-later.tsx';
import { useMe } from '../../shell/use-me.ts';
import { isBusy } from '../page/is-busy.ts';
import type { PageKey } from './page-key.ts';

const KeysDialog = loadLater(async () => (await import('./keys-dialog.tsx')).KeysDialog, {
  isNeeded: ({ opened }) => opened,
});

type PageKeysProps = {
  readonly keys: readonly PageKey[];
  /** Where this page is where one looks for a person. */
  readonly onFind?: (() => void) | undefined;
};

/** The keys that every page has: `?` lists them with those of the page itself, `/` looks for a person. */
export function PageKeys({ keys, onFind }: PageKeysProps) {
  const [opened, setOpened] = useState(false);
  const navigate = useNavigate();
  const acts = useRef<Readonly<Record<string, () => void>>>({});
  const findsPeople = isAmong(exceptInterviewers, useMe());
  acts.current = {
    '?': () => setOpened(true),
    ...(findsPeople ? { '/': onFind ?? (() => void navigate('/candidates')) } : {}),
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = acts.current[event.key];
      if (!act || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target))
        return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return <KeysDialog opened={opened} keys={keys} findsPeople={findsPeople} onClose={() => setOpened(false)} />;
}
