import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import { toCandidate } from '../../../process/simulation/to-candidate.ts';
import type { Reader } from '../../../process/simulation/render-message.ts';
import { useMe } from '../../shell/use-me.ts';
import { EditingContext, useDefinition, useEditing } from '../editing.ts';
import { usePanelPlace } from '../use-panel-place.ts';
import type { Checks } from '../problems/check-store.ts';
import { useChecking } from '../problems/checking.ts';
import { CoverageLine } from './coverage-line.tsx';
import { coverageOverlay } from './coverage-overlay.tsx';
import { CrowdTab } from './crowd-tab.tsx';
import classes from './dock.module.css';
import { overlayOf } from './overlay-of.tsx';
import { people } from './people.ts';
import { firstPlan } from './plan.ts';
import { PlayTab } from './play-tab.tsx';
import { type Stage, stageOf } from './playback.ts';
import { ScenariosTab } from './scenarios-tab.tsx';
import { SetupTab } from './setup-tab.tsx';
import { nextWorkingDate } from './next-working-date.ts';
import { planOf } from './to-scenario.ts';
import { useCoverage } from './use-coverage.ts';
import { useCrowd } from './use-crowd.ts';
import { useFollowStep } from './use-follow-step.ts';
import { usePlayback } from './use-playback.ts';
import { useWorstCase } from './use-worst-case.ts';
import './texts.ts';

type DockProps = {
  /** The tab that it opens with. */
  readonly begin: Tab;
  readonly onClose: () => void;
};

/** Simulation under the canvas; the drawing stays in sight, and shows where the candidate stands. */
export function SimulationDock({ begin, onClose }: DockProps) {
  const { t } = useTranslation('simulation');
  const editing = useEditing();
  const checks = useChecking();
  const definition = useDeferredValue(useDefinition());
  const [opened] = useState(() => Date.now());
  const stage = useMemo(() => stageOf(definition, opened), [definition, opened]);
  // What was played stays while the drawing cannot be: hours are changed one field at a time.
  const [last, keep] = useState<Pick<PlayableProps, 'definition' | 'stage'>>();
  if (stage && last?.stage !== stage) keep({ definition, stage });
  const playable = stage ? { definition, stage } : last;
  // Whoever may only look may play all the same: nothing of it changes the drawing.
  const playing = useMemo(() => ({ ...editing, readOnly: false }), [editing]);
  const place = usePanelPlace(t('title'), onClose);
  return (
    <section className={classes.dock} aria-label={t('title')} {...place}>
      {playable ? (
        <Playable {...{ ...playable, checks, begin, onClose, playing }} isOfBefore={stage === null} />
      ) : (
        <>
          <header className={classes.top}>
            <h2>{t('cannotTitle')}</h2>
            <Close onClose={onClose} />
          </header>
          <p className={classes.notice}>{t('cannotText')}</p>
        </>
      )}
    </section>
  );
}

type PlayableProps = DockProps & {
  readonly checks: Checks;
  readonly definition: Definition;
  readonly stage: Stage;
  /** The drawing as it is now cannot be played; this is the one of before. */
  readonly isOfBefore: boolean;
  readonly playing: ReturnType<typeof useEditing>;
};

const tabs = ['play', 'setup', 'crowd', 'scenarios'] as const;
type Tab = (typeof tabs)[number];

function Playable({ definition, stage, isOfBefore, checks, begin, onClose, playing }: PlayableProps) {
  const { t } = useTranslation('simulation');
  const { language, layOver } = useEditing();
  const { organisation, smsDeclining } = useMe();
  const id = useId();
  const [tab, setTab] = useState<Tab>(begin);
  const [isCoverageShown, showCoverage] = useState(false);
  const [first] = useState(() => firstPlan(stage.calendar, nextWorkingDate(stage)));
  const player = usePlayback(definition, stage, first);
  const coverage = useCoverage(definition, player.standing);
  const crowd = useCrowd(definition, stage, coverage.add);
  const worst = useWorstCase(definition, stage, player);
  const person = people.find((one) => one.id === player.plan.personId) ?? people[0];
  const reader: Reader = useMemo(
    () => ({
      ...{ ...person, candidate: toCandidate(player.plan.candidate) },
      ...{ organisation: organisation.name, declining: smsDeclining },
    }),
    [person, player.plan.candidate, organisation.name, smsDeclining],
  );
  const overlay = useMemo(
    () =>
      isCoverageShown
        ? coverageOverlay(definition, coverage, language)
        : overlayOf(definition, player.standing, player.now, language),
    [isCoverageShown, definition, coverage, language, player.standing, player.now],
  );
  useEffect(() => layOver(overlay), [layOver, overlay]);
  useFollowStep(player.standing.state.stepId);
  useEffect(() => () => layOver(undefined), [layOver]);

  return (
    <>
      <header className={classes.top}>
        <h2>{t('title')}</h2>
        <Tabs tab={tab} setTab={setTab} id={id} />
        <CoverageLine
          definition={definition}
          coverage={coverage}
          language={language}
          isShown={isCoverageShown}
          onShow={showCoverage}
        />
        <Close onClose={onClose} />
      </header>
      <p className={classes.before} role="status">
        {isOfBefore && t('ofBefore')}
      </p>
      <div className={classes.body} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} tabIndex={-1}>
        {tab === 'play' && <PlayTab {...{ definition, stage, player, reader, worst, language }} />}
        {tab === 'setup' && (
          <EditingContext value={playing}>
            <SetupTab
              {...{ definition, stage, language }}
              plan={player.plan}
              onChange={(plan) => player.setPlan(plan)}
              onPlay={() => {
                setTab('play');
                player.toggle();
              }}
            />
          </EditingContext>
        )}
        {tab === 'crowd' && <CrowdTab {...{ definition, crowd, language }} start={first.start} />}
        {tab === 'scenarios' && (
          <ScenariosTab
            {...{ stage, player, checks }}
            onPlay={(scenario) => {
              player.setPlan(planOf(scenario, stage, player.plan.personId));
              setTab('play');
            }}
          />
        )}
      </div>
    </>
  );
}

/** Tabs as ARIA has them: one stop in the order of keys, arrows between them. */
function Tabs({ tab, setTab, id }: { readonly tab: Tab; readonly setTab: (tab: Tab) => void; readonly id: string }) {
  const { t } = useTranslation('simulation');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? tab;
    setTab(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <div className={classes.tabs} role="tablist" aria-label={t('title')} onKeyDown={onKeyDown}>
      {tabs.map((one) => (
        <UnstyledButton
          key={one}
          id={`${id}-${one}`}
          className={classes.tab}
          role="tab"
          aria-selected={one === tab}
          aria-controls={`${id}-panel`}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => setTab(one)}
        >
          {t(one)}
        </UnstyledButton>
      ))}
    </div>
  );
}

function Close({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('simulation');
  return (
    <ActionIcon size={28} className={classes.close ?? ''} aria-label={t('close')} onClick={onClose}>
      <IconX size={16} />
    </ActionIcon>
  );
}
