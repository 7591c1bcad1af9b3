import { useTranslation } from 'react-i18next';
import type { Ladder, StageStep } from '../../../../process/definition/schema.ts';
import { useChangeStep, useEditing } from '../../editing.ts';
import { holdingMeaning } from '../../../../process/meaning/holding-meaning.ts';
import { rungMeaning } from '../../../../process/meaning/rung-meaning.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { MessageInput } from '../inputs/message-input.tsx';
import { ResponsibleInput } from '../inputs/responsible-input.tsx';
import { AddButton, RowActions } from '../inputs/row-actions.tsx';
import { Section } from '../inputs/section.tsx';
import { Sentence } from '../inputs/sentence.tsx';
import { SpanInput } from '../inputs/span-input.tsx';
import { AmountInput } from '../inputs/amount-input.tsx';
import classes from '../inspector.module.css';
import { Select } from '../inputs/select.tsx';

type Rung = Ladder['rungs'][number];
type Set = (change: (ladder: Ladder) => Ladder, gesture?: string) => void;
const recruiter = { kind: 'role', role: 'recruiter' } as const;

/** What happens as the promise nears: who is reminded, what the candidate hears, who is paged. */
export function LadderSection({ stepId, step }: { readonly stepId: string; readonly step: StageStep }) {
  const { ladder } = step;
  const { t } = useTranslation('canvas');
  const change = useChangeStep<StageStep>(stepId);
  const set: Set = (edit, gesture) => change((now) => ({ ...now, ladder: edit(now.ladder) }), 'edit.ladder', gesture);
  return (
    <>
      <Section title={t('ladder.title')}>
        <Rungs stepId={stepId} step={step} set={set} />
      </Section>
      <Section title={t('ladder.holding')}>
        <p className={classes.hint}>{t('ladder.holdingHint')}</p>
        <Sentence
          text={t('ladder.holdingSentence')}
          parts={{
            before: (
              <SpanInput
                label={t('ladder.before')}
                allowed={['workingHours']}
                min={1}
                max={40}
                value={ladder.holdingBefore}
                onChange={(holdingBefore) => set((now) => ({ ...now, holdingBefore }), 'holdingBefore')}
              />
            ),
            interval: (
              <SpanInput
                label={t('ladder.interval')}
                allowed={['workingDays']}
                min={1}
                max={60}
                value={ladder.updateInterval}
                onChange={(updateInterval) => set((now) => ({ ...now, updateInterval }), 'updateInterval')}
              />
            ),
          }}
        />
        <FieldNotes
          at={[
            ['steps', stepId, 'ladder', 'holdingBefore'],
            ['steps', stepId, 'ladder', 'updateInterval'],
          ]}
          meaning={(reckoning) => holdingMeaning(reckoning, step)}
        />
        <MessageInput
          label={t('ladder.holdingText')}
          start="holding"
          value={{ text: ladder.holdingText, channels: ladder.holdingChannels }}
          onChange={({ text, channels }) => set((now) => ({ ...now, holdingText: text, holdingChannels: channels }))}
        />
        <FieldNotes at={[['steps', stepId, 'ladder', 'holdingText']]} />
        <Pages pages={ladder.pages} set={set} />
        <FieldNotes at={[['steps', stepId, 'ladder', 'pages']]} />
      </Section>
    </>
  );
}

type RungsProps = { readonly stepId: string; readonly step: StageStep; readonly set: Set };

function Rungs({ stepId, step, set }: RungsProps) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const { rungs } = step.ladder;
  const setRung = (at: number, rung: Rung) =>
    set((now) => ({ ...now, rungs: now.rungs.map((other, index) => (index === at ? rung : other)) }), `rung.${at}`);
  return (
    <>
      {rungs.map((rung, at) => (
        <div key={at} className={classes.item}>
          <div className={classes.itemTop}>
            <Sentence
              text={t('ladder.rungSentence')}
              parts={{
                at: (
                  <AmountInput
                    label={t('ladder.at')}
                    value={rung.at}
                    min={1}
                    max={99}
                    suffix=" %"
                    width={64}
                    readOnly={readOnly}
                    onLeave={store.endGesture}
                    onChange={(percent) => setRung(at, { ...rung, at: percent })}
                  />
                ),
                action: (
                  <Select
                    aria-label={t('ladder.action')}
                    data={(['remind', 'escalate'] as const).map((action) => ({
                      value: action,
                      label: t(`ladder.${action}`),
                    }))}
                    value={rung.action}
                    readOnly={readOnly}
                    w={124}
                    onChange={(action) => action && setRung(at, { ...rung, action: action as Rung['action'] })}
                  />
                ),
              }}
            />
            <RowActions
              label={t(`ladder.${rung.action}`)}
              onRemove={() => set((now) => ({ ...now, rungs: now.rungs.filter((_, index) => index !== at) }))}
            />
          </div>
          <ResponsibleInput label={t('ladder.who')} value={rung.to} onChange={(to) => setRung(at, { ...rung, to })} />
          <FieldNotes
            at={[['steps', stepId, 'ladder', 'rungs', at]]}
            meaning={(reckoning) => rungMeaning(reckoning, step, rung.at)}
          />
        </div>
      ))}
      <AddButton
        onClick={() =>
          set((now) => ({ ...now, rungs: [...now.rungs, { at: 90, action: 'escalate', to: [recruiter] }] }))
        }
      >
        {t('ladder.addRung')}
      </AddButton>
    </>
  );
}

function Pages({ pages, set }: { readonly pages: Ladder['pages']; readonly set: Set }) {
  const { t } = useTranslation('canvas');
  const setPages = (next: Ladder['pages']) => set((now) => ({ ...now, pages: next }));
  return (
    <>
      <span className={classes.messageLabel}>{t('ladder.pages')}</span>
      <p className={classes.hint}>{t('ladder.pagesHint')}</p>
      {pages.map((page, at) => (
        <div key={at} className={classes.itemTop}>
          <span className="tabular">{at + 1}.</span>
          <div style={{ flex: 1 }}>
            <ResponsibleInput
              label={t('ladder.page', { number: at + 1 })}
              value={page}
              onChange={(to) => setPages(pages.map((other, index) => (index === at ? to : other)))}
            />
          </div>
          <RowActions
            label={t('ladder.page', { number: at + 1 })}
            onRemove={pages.length > 1 ? () => setPages(pages.filter((_, index) => index !== at)) : undefined}
          />
        </div>
      ))}
      <AddButton onClick={() => setPages([...pages, [{ kind: 'role', role: 'administrator' }]])}>
        {t('ladder.addPage')}
      </AddButton>
    </>
  );
}
