import { Button, NumberInput, Progress } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import classes from './crowd.module.css';
import { CrowdReportView } from './crowd-report.tsx';
import type { CrowdRunner } from './use-crowd.ts';

type CrowdProps = {
  readonly definition: Definition;
  readonly crowd: CrowdRunner;
  readonly start: number;
  readonly language: Language;
};

const mostCandidates = 100_000;
const mostSeed = 4_294_967_295;

/** Thousands of invented candidates through the drawing at once, and how it went for them. */
export function CrowdTab({ definition, crowd, start, language }: CrowdProps) {
  const { t } = useTranslation('simulation');
  const [candidates, setCandidates] = useState(10_000);
  const [seed, setSeed] = useState(1);
  const { state, last } = crowd;
  return (
    <div className={classes.crowd}>
      <div className={classes.form}>
        <NumberInput
          label={t('candidates')}
          value={candidates}
          min={1}
          max={mostCandidates}
          allowDecimal={false}
          thousandSeparator={' '}
          w={120}
          onChange={(count) => setCandidates(Math.min(mostCandidates, Math.max(1, Number(count) || 1)))}
        />
        <NumberInput
          label={t('seed')}
          value={seed}
          min={0}
          max={mostSeed}
          allowDecimal={false}
          w={132}
          onChange={(next) => setSeed(Math.min(mostSeed, Math.max(0, Number(next) || 0)))}
        />
        <Button variant="default" onClick={() => setSeed(crypto.getRandomValues(new Uint32Array(1))[0] ?? 1)}>
          {t('newSeed')}
        </Button>
        {state.kind === 'running' ? (
          <Running done={state.done} all={state.all} cancel={crowd.cancel} language={language} />
        ) : (
          <Button onClick={() => crowd.run({ candidates, seed, start })}>
            {t('run', { count: candidates.toLocaleString(language) as unknown as number })}
          </Button>
        )}
      </div>
      {state.kind === 'idle' && !last && <p className={classes.hint}>{t('crowdEmpty')}</p>}
      {state.kind === 'failed' && (
        <p className={classes.hint} role="alert">
          {t('crowdFailed')}
        </p>
      )}
      {last && (
        <>
          <p className={classes.hint} role="status">
            {t('crowdTook', {
              count: last.report.candidates.toLocaleString(language) as unknown as number,
              seconds: (last.ms / 1000).toLocaleString(language, { maximumFractionDigits: 1 }),
              seed: last.report.seed,
            })}
            {last.of !== definition && ` ${t('crowdStale')}`}
          </p>
          <CrowdReportView report={last.report} definition={last.of} language={language} />
        </>
      )}
    </div>
  );
}

type RunningProps = {
  readonly done: number;
  readonly all: number;
  readonly cancel: () => void;
  readonly language: Language;
};

function Running({ done, all, cancel, language }: RunningProps) {
  const { t } = useTranslation('simulation');
  const words = t('running', { done: done.toLocaleString(language), all: all.toLocaleString(language) });
  return (
    <span className={classes.progress}>
      <Progress value={(done / all) * 100} aria-label={words} />
      <span className="tabular">{words}</span>
      <Button variant="default" onClick={cancel}>
        {t('cancel')}
      </Button>
    </span>
  );
}
