import { ActionIcon, Button, SegmentedControl, Select, Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBack,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { msPerDay } from '../../../process/calendar/days.ts';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import type { Definition, Language, ScenarioBehaviour } from '../../../process/definition/schema.ts';
import type { Reader } from '../../../process/simulation/render-message.ts';
import { inLanguage } from '../../shell/language.ts';
import { ActMenu } from './act-menu.tsx';
import { DayAxis } from './day-axis.tsx';
import { Inbox } from './inbox.tsx';
import { Log } from './log.tsx';
import classes from './play.module.css';
import type { Stage } from './playback.ts';
import type { Player } from './use-playback.ts';
import type { Worst } from './use-worst-case.ts';
import { WorstWords } from './worst-words.tsx';

type PlayProps = {
  readonly definition: Definition;
  readonly stage: Stage;
  readonly player: Player;
  readonly reader: Reader;
  readonly worst: Worst;
  readonly language: Language;
};

/** Playing one candidate: the clock and its axis, what happens, and what the candidate sees of it. */
export function PlayTab({ definition, stage, player, reader, worst, language }: PlayProps) {
  return (
    <div className={classes.play}>
      <div className={classes.controls}>
        <Transport player={player} />
        <Now definition={definition} stage={stage} player={player} language={language} />
        <Speed player={player} />
        <ActMenu definition={definition} stage={stage} player={player} language={language} />
        <WorstButton worst={worst} />
        <Presets player={player} />
      </div>
      <div className={classes.axis}>
        <WorstWords worst={worst} player={player} zone={stage.calendar.zone} language={language} />
        <DayAxis
          definition={definition}
          calendar={stage.calendar}
          playback={player.playback}
          plan={player.plan}
          now={player.now}
          language={language}
          onMove={player.goTo}
        />
      </div>
      <div className={classes.below}>
        <Log definition={definition} player={player} zone={stage.calendar.zone} language={language} />
      </div>
      <div className={classes.inbox}>
        <Inbox definition={definition} standing={player.standing} reader={reader} language={language} />
      </div>
    </div>
  );
}

function Transport({ player }: { readonly player: Player }) {
  const { t } = useTranslation('simulation');
  const PlayIcon = player.isPlaying ? IconPlayerPauseFilled : IconPlayerPlayFilled;
  const buttons = [
    { key: 'start', Icon: IconPlayerSkipBack, go: () => player.goTo(player.playback.start) },
    { key: 'back', Icon: IconPlayerTrackPrev, go: () => player.step('back') },
    { key: player.isPlaying ? 'pause' : 'doPlay', Icon: PlayIcon, go: player.toggle },
    { key: 'forward', Icon: IconPlayerTrackNext, go: () => player.step('forward') },
  ];
  return (
    <span role="group" aria-label={t('title')} style={{ display: 'inline-flex' }}>
      {buttons.map(({ key, Icon, go }) => (
        <Tooltip key={key} label={t(key)}>
          <ActionIcon aria-label={t(key)} onClick={go}>
            <Icon size={18} />
          </ActionIcon>
        </Tooltip>
      ))}
    </span>
  );
}

type NowProps = Pick<PlayProps, 'definition' | 'stage' | 'player' | 'language'>;

/** Told to a screen reader too, but not while it runs: then every frame would be read. */
function Now({ definition, stage, player, language }: NowProps) {
  const { t } = useTranslation('simulation');
  const { standing, now, playback, isPlaying } = player;
  const step = inLanguage(definition.steps[standing.state.stepId]?.name, language) || standing.state.stepId;
  const outcome = standing.outcome && t(`outcome.${standing.outcome}`, { ns: 'canvas' });
  const day = Math.floor((now - playback.start) / msPerDay) + 1;
  return (
    <span className={`${classes.now} tabular`} aria-live={isPlaying ? 'off' : 'polite'}>
      <strong>{formatInstant(now, stage.calendar.zone, language, { relativeTo: playback.start })}</strong>{' '}
      <small>
        {t('day', { day })} · {outcome ? t('ended', { outcome }) : t('stands', { step })}
      </small>
    </span>
  );
}

function Speed({ player }: { readonly player: Player }) {
  const { t } = useTranslation('simulation');
  return (
    <Select
      aria-label={t('speed')}
      size="xs"
      w={86}
      data={[1, 3, 10].map((count) => ({ value: String(count), label: t('daysPerSecond', { count }) }))}
      value={String(player.speed)}
      onChange={(value) => player.setSpeed(Number(value))}
    />
  );
}

function WorstButton({ worst }: { readonly worst: Worst }) {
  const { t } = useTranslation('simulation');
  const isSearching = worst.found.kind === 'searching';
  return (
    <Tooltip label={t('worstHint')} multiline w={280}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconAlertTriangle size={16} aria-hidden="true" />}
        loading={isSearching}
        onClick={worst.play}
      >
        {t('worst')}
      </Button>
    </Tooltip>
  );
}

const presets = ['usual', 'prompt', 'nobody', 'noAnswers'] as const satisfies ScenarioBehaviour['people'][];

/** Everybody otherwise in one click: what was said of single steps and done by hand is forgotten. */
function Presets({ player }: { readonly player: Player }) {
  const { t } = useTranslation('simulation');
  const { plan } = player;
  const data = useMemo(() => presets.map((value) => ({ value, label: t(value) })), [t]);
  return (
    <span className={classes.presets}>
      <SegmentedControl
        size="xs"
        aria-label={t('preset')}
        data={data}
        value={plan.silence ? '' : plan.behaviour.people}
        onChange={(value) => {
          const { silence: _, ...rest } = plan;
          player.setPlan({ ...rest, chosen: [], behaviour: { people: value as ScenarioBehaviour['people'] } });
        }}
      />
    </span>
  );
}
