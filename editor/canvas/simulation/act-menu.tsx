import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import { actsAt } from './acts-at.ts';
import type { Stage } from './playback.ts';
import type { Player } from './use-playback.ts';

type ActProps = {
  readonly definition: Definition;
  readonly stage: Stage;
  readonly player: Player;
  readonly language: Language;
};

/** What people and the candidate can do at this moment, done by hand. */
export function ActMenu({ definition, stage, player, language }: ActProps) {
  const { t } = useTranslation('simulation');
  const { standing, now, isPlaying } = player;
  const doable = useMemo(
    () => (isPlaying ? [] : actsAt(definition, stage.calendar, { state: standing.state, at: now, language })),
    [isPlaying, definition, stage.calendar, standing.state, now, language],
  );
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          onClick={() => isPlaying && player.toggle()}
        >
          {t('act')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {doable.length === 0 && <Menu.Label>{t('over')}</Menu.Label>}
        {doable.map(({ key, values, act }) => (
          <Menu.Item key={`${key}.${JSON.stringify(values ?? {})}`} onClick={() => player.act(act)}>
            {t(key, { ...values })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
