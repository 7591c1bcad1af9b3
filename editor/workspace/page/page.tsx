import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import type { PageKey } from '../page-keys/page-key.ts';
import { PageKeys } from '../page-keys/page-keys.tsx';
import classes from './page.module.css';
import './texts.ts';

type PageProps = {
  readonly title: string;
  /** One line under the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** `wide` fills the screen, `full` fills it to its lower edge too, so that what is inside scrolls. */
  readonly width?: 'reading' | 'wide' | 'full';
  /** The page's own keys, for its list of keys. */
  readonly keys?: readonly PageKey[];
  /** Where this page is where one looks for a person. */
  readonly onFind?: () => void;
  readonly children: ReactNode;
};

const noKeys: readonly PageKey[] = [];

/** A page of the workspace: its title (also the tab's), what can be done, its content. */
export function Page({ title, lead, actions, width = 'reading', keys = noKeys, onFind, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Besked`;
  }, [title]);
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.head}>
        <div className={classes.titles}>
          <Title order={1} className={classes.title ?? ''}>
            {title}
          </Title>
          {lead && (
            <Text component="div" c="dimmed">
              {lead}
            </Text>
          )}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </header>
      {children}
      <PageKeys keys={keys} onFind={onFind} />
    </div>
  );
}
