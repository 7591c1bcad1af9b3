import { Button, UnstyledButton } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import { linesOf } from './lines-of.ts';
import classes from './play.module.css';
import type { Player } from './use-playback.ts';

type LogProps = {
  readonly definition: Definition;
  readonly player: Player;
  readonly zone: string;
  readonly language: Language;
};

/** Everything that happens in a run, what is still to come paler; choosing a line moves the clock there. */
export function Log({ definition, player, zone, language }: LogProps) {
  const { t } = useTranslation('simulation');
  const { playback, now, plan } = player;
  const lines = useMemo(
    () => linesOf(definition, playback.run, language, zone),
    [definition, playback.run, language, zone],
  );
  const current = lines.findLastIndex(({ at }) => at <= now);
  const listRef = useFollow(current);
  const count = plan.chosen.length;
  return (
    <>
      <div className={classes.logTop}>
        <span>{t('log')}</span>
        {count > 0 && !plan.silence && (
          <span>
            {t('byHand', { count })}{' '}
            <Button size="compact-xs" variant="subtle" onClick={() => player.setPlan({ ...plan, chosen: [] })}>
              {t('forget')}
            </Button>
          </span>
        )}
      </div>
      <ol className={classes.log} ref={listRef}>
        {lines.map(({ at, words, tone }, index) => (
          // oxlint-disable-next-line no-array-index-key -- a line has no name of its own, and lines are never moved
          <li key={index}>
            <UnstyledButton
              className={classes.line}
              data-tone={tone}
              data-later={at > now || undefined}
              data-now={index === current || undefined}
              aria-current={index === current || undefined}
              onClick={() => player.goTo(at)}
            >
              <time>{formatInstant(at, zone, language)}</time>
              <span>{words}</span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Keeps the line of now in sight without moving the page. */
function useFollow(current: number) {
  const ref = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const list = ref.current;
    const line = list?.children[current];
    if (!list || !(line instanceof HTMLElement)) return;
    const top = line.offsetTop - list.offsetTop;
    if (top < list.scrollTop || top > list.scrollTop + list.clientHeight - line.offsetHeight)
      list.scrollTop = top - list.clientHeight / 2;
  }, [current]);
  return ref;
}
