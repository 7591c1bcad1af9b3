import { Button, SegmentedControl, Select } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { composeFeedback } from '../../../process/feedback/compose-feedback.ts';
import { composeForSms } from '../../../process/feedback/compose-for-sms.ts';
import type { Source } from '../../../process/feedback/composed.ts';
import type { ApplicationDetail } from '../../../server/contract/applications.ts';
import { useMe } from '../../shell/use-me.ts';
import { Box } from './box.tsx';
import { type BoxKey, boxesOf, type Edited, forBox, inBox } from '../../../process/feedback/boxes.ts';
import { type Choice, composeInput, contextOf } from './compose-input.ts';
import { keepComposer, readComposer } from './kept-composer.ts';
import { SmsLength } from './sms-length.tsx';
import type { Around } from './use-around.ts';
import { startEdited } from './start-edited.ts';
import { EvidenceSide } from './evidence-side.tsx';
import type { FeedbackComposerProps } from './feedback-composer.tsx';
import classes from './feedback.module.css';

type Lit = Source | { readonly kind: 'hand' } | null;
type Props = FeedbackComposerProps & { readonly application: ApplicationDetail; readonly around: Around };
const stages = ['application', 'telephone', 'interview', 'assessmentDay'] as const;
const lengths = ['short', 'normal', 'full'] as const;

/** The composer itself: what is chosen, what is suggested and what has been written by hand. */
export function Composer({ application, step, exit, around, written, onUse, onClose }: Props) {
  const { t } = useTranslation('feedback');
  const me = useMe();
  const key = `besked.feedback.${[me.userId, application.applicationId, step.stepId, application.visit, exit.id].join('/')}`;
  const [kept] = useState(() => readComposer(key));
  const [choice, setChoice] = useState<Choice>(
    kept?.choice ?? { length: 'normal', stage: step.hasMeeting ? 'interview' : 'application', wording: 0 },
  );
  const [lit, light] = useState<Lit>(null);
  const [side, setSide] = useState<'text' | 'evidence'>('text');
  const isPhone = useMediaQuery('(max-width: 48em)', window.matchMedia('(max-width: 48em)').matches);
  const { channel, words } = around;
  const composed = useMemo(() => {
    const input = composeInput({ application, step, exit, channel, signer: me.name }, choice);
    return channel === 'sms' ? composeForSms(input, words) : composeFeedback(input);
  }, [application, step, exit, channel, words, me.name, choice]);
  const [edited, setEdited] = useState(() => startEdited(boxesOf(exit.owes), { kept, written, composed }));
  const [used, setUsed] = useState(kept?.used ?? {});
  useEffect(() => keepComposer(key, { choice, edited, used }), [key, choice, edited, used]);
  const boxes = boxesOf(exit.owes).map((box) => {
    const suggested = forBox(composed, box);
    return { key: box, suggested, kept: inBox(suggested, edited[box], channel) };
  });
  const write = (box: BoxKey, now: Edited | undefined) => setEdited((before) => ({ ...before, [box]: now }));
  const use = () => {
    const texts = Object.fromEntries(boxes.flatMap((box) => (box.kept.text === '' ? [] : [[box.key, box.kept.text]])));
    keepComposer(key, { choice, edited, used: texts });
    setUsed(texts);
    onUse(texts, Object.fromEntries(boxes.map((box) => [box.key, box.kept.pieces])));
  };
  const language = application.candidate.language;
  const context = useMemo(() => contextOf(application), [application]);
  return (
    <div className={classes.composer}>
      <div className={classes.bar}>
        <SegmentedControl
          aria-label={t('length')}
          data={lengths.map((value) => ({ value, label: t(value) }))}
          value={choice.length}
          onChange={(length) => setChoice({ ...choice, length: length as Choice['length'] })}
        />
        <Select
          aria-label={t('stage')}
          leftSection={<span className={classes.after}>{t('stage')}</span>}
          leftSectionWidth={56}
          allowDeselect={false}
          data={stages.map((value) => ({ value, label: t(value) }))}
          value={choice.stage}
          onChange={(stage) => setChoice({ ...choice, stage: (stage ?? choice.stage) as Choice['stage'] })}
        />
        <Button variant="default" onClick={() => setChoice({ ...choice, wording: choice.wording + 1 })}>
          {t('again')}
        </Button>
        <span className={classes.soft}>
          {t('language', { language: t(language), name: application.candidate.firstName })}
        </span>
      </div>
      {isPhone && (
        <SegmentedControl
          fullWidth
          data={(['text', 'evidence'] as const).map((value) => ({ value, label: t(value) }))}
          value={side}
          onChange={(value) => setSide(value as typeof side)}
        />
      )}
      <div className={classes.sides}>
        {(!isPhone || side === 'evidence') && (
          <EvidenceSide application={application} step={step} composed={composed} lit={lit} light={light} />
        )}
        {(!isPhone || side === 'text') && (
          <section className={classes.text} aria-label={t('text')}>
            {boxes.map(({ key: box, suggested, kept: shown }) => (
              <Box
                key={box}
                name={t(box)}
                kept={shown}
                language={language}
                isEdited={edited[box] !== undefined}
                context={context}
                lit={lit}
                light={light}
                sayOf={(source) => saySource(source)}
                onWrite={(text) => write(box, text === undefined ? undefined : { base: suggested, text })}
              />
            ))}
          </section>
        )}
      </div>
      <div className={classes.foot}>
        {channel === 'sms' && <SmsLength words={[words, ...boxes.map(({ kept: { text } }) => text)].join(' ')} />}
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={use}>{t('insert')}</Button>
      </div>
    </div>
  );

  function saySource(source: Exclude<Lit, null>): string {
    if (source.kind === 'hand') return t('fromHand');
    if (source.kind === 'frame') return t('fromFrame');
    if (source.kind === 'anchor') {
      const name = step.competencies.find(({ id }) => id === source.competencyId)?.name;
      return t('fromAnchor', { competency: name?.[language] ?? source.competencyId });
    }
    return t('fromEvidence', {
      name: application.scorecards.find(({ id }) => id === source.scorecardId)?.authorName ?? '',
    });
  }
}
