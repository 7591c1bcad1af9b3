import { ActionIcon, Slider, Tooltip } from '@mantine/core';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visit } from '../../../server/contract/live.ts';
import { useMe } from '../../shell/use-me.ts';
import { useWhen } from '../../workspace/page/when.tsx';
import classes from './live.module.css';

/** Milliseconds that a step stays while the way is played. */
const pace = 1_200;

type ControlsProps = {
  readonly visits: readonly Visit[];
  readonly at: number;
  readonly onMove: (at: number) => void;
};

/** Plays the way from its beginning or from where it stands, and goes back and forth on it. */
export function PathControls({ visits, at, onMove }: ControlsProps) {
  const { t } = useTranslation('live');
  const me = useMe();
  const write = useWhen(me.organisation.zone);
  const last = visits.length - 1;
  const [isPlaying, setPlaying] = usePlaying({ at, last, onMove });
  const move = (to: number) => {
    setPlaying(false);
    onMove(Math.min(last, Math.max(0, to)));
  };
  const play = () => {
    if (!isPlaying && at === last) onMove(0);
    setPlaying(!isPlaying);
  };
  const when = write(visits[at]?.enteredAt ?? '');
  return (
    <div className={classes.controls}>
      <Tooltip label={t('previous')}>
        <ActionIcon aria-label={t('previous')} disabled={at === 0} onClick={() => move(at - 1)}>
          <IconPlayerSkipBack size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t(isPlaying ? 'pause' : 'play')}>
        <ActionIcon
          variant="filled"
          color="petrol"
          aria-label={t(isPlaying ? 'pause' : 'play')}
          disabled={last === 0}
          onClick={play}
        >
          {isPlaying ? <IconPlayerPauseFilled size={18} /> : <IconPlayerPlayFilled size={18} />}
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('next')}>
        <ActionIcon aria-label={t('next')} disabled={at === last} onClick={() => move(at + 1)}>
          <IconPlayerSkipForward size={18} />
        </ActionIcon>
      </Tooltip>
      <Slider
        className={classes.slider ?? ''}
        thumbLabel={t('place')}
        min={0}
        max={Math.max(1, last)}
        value={at}
        disabled={last === 0}
        label={null}
        thumbProps={{ 'aria-valuetext': when }}
        onChange={move}
      />
      <time className={classes.when} dateTime={visits[at]?.enteredAt}>
        {when}
      </time>
    </div>
  );
}

function usePlaying({ at, last, onMove }: { at: number; last: number; onMove: (at: number) => void }) {
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      if (at < last) onMove(at + 1);
      else setPlaying(false);
    }, pace);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, onMove]);
  return [isPlaying, setPlaying] as const;
}
