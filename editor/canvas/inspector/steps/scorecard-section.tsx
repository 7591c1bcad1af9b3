import { useTranslation } from 'react-i18next';
import type { LibraryCompetency } from '../../../../process/competencies/contract.ts';
import type { StageStep } from '../../../../process/definition/schema.ts';
import { inLanguage } from '../../../shell/language.ts';
import { useChangeStep, useDefinition, useEditing } from '../../editing.ts';
import { moved } from '../../edits/moved.ts';
import { readableId } from '../../edits/readable-id.ts';
import { withOptional } from '../../edits/without.ts';
import { inLanguagesOf } from '../../steps/new-step.ts';
import { FieldNotes } from '../../problems/field-notes.tsx';
import { LocalTextInput } from '../inputs/local-text-input.tsx';
import { AddButton, RowActions } from '../inputs/row-actions.tsx';
import { Section } from '../inputs/section.tsx';
import { Sentence } from '../inputs/sentence.tsx';
import { AmountInput } from '../inputs/amount-input.tsx';
import classes from '../inspector.module.css';
import { CompetencyLevels } from './competency-levels.tsx';
import { CompetencyPicker } from './competency-picker.tsx';
import { Switch } from '../inputs/switch.tsx';

type Scorecard = NonNullable<StageStep['scorecard']>;

/** What interviewers rate, and how many must have done so before anybody can decide. */
export function ScorecardSection({ stepId, step }: { readonly stepId: string; readonly step: StageStep }) {
  const { t } = useTranslation('canvas');
  const { store, language, readOnly } = useEditing();
  const definition = useDefinition();
  const change = useChangeStep<StageStep>(stepId);
  const set = (scorecard: Scorecard | undefined, gesture?: string) =>
    change((now) => withOptional(now, 'scorecard', scorecard), 'edit.scorecard', gesture);
  const newCompetency = (taken: readonly string[]) => ({
    id: readableId('competency', taken, 'competency'),
    name: inLanguagesOf(definition, { sv: 'Ny kompetens', en: 'New competency' }),
  });
  const { scorecard } = step;
  const put = (at: number, competency: Scorecard['competencies'][number]) =>
    scorecard &&
    set(
      { ...scorecard, competencies: scorecard.competencies.map((other, index) => (index === at ? competency : other)) },
      `competency.${competency.id}`,
    );
  // Copied, so that a version keeps what its assessors have read when the library is worded anew.
  const pick = ({ id, name, description, anchors }: LibraryCompetency) =>
    scorecard &&
    set({
      ...scorecard,
      competencies: [
        ...scorecard.competencies.filter(isNamed),
        {
          id,
          name: inLanguagesOf(definition, name),
          description: inLanguagesOf(definition, description),
          anchors: anchors.map((anchor) => inLanguagesOf(definition, anchor)),
        },
      ],
    });
  // The one that a new scorecard begins with gives way, as long as nobody has named it.
  const isNamed = ({ id, name }: Scorecard['competencies'][number]) =>
    !id.startsWith('competency') || JSON.stringify(name) !== JSON.stringify(newCompetency([]).name);
  return (
    <Section title={t('scorecard.title')}>
      <Switch
        label={t('scorecard.has')}
        checked={scorecard !== undefined}
        disabled={readOnly}
        onChange={(event) =>
          set(event.currentTarget.checked ? { competencies: [newCompetency([])], required: 1 } : undefined)
        }
      />
      {scorecard && (
        <>
          {scorecard.competencies.map((competency, at) => (
            <div key={competency.id}>
              <div className={classes.itemTop}>
                <div style={{ flex: 1 }}>
                  <LocalTextInput
                    hideLabel
                    label={t('scorecard.competency')}
                    value={competency.name}
                    onChange={(name) => put(at, { ...competency, name })}
                  />
                </div>
                <RowActions
                  label={inLanguage(competency.name, language)}
                  at={at}
                  of={scorecard.competencies.length}
                  onMove={(by) => set({ ...scorecard, competencies: moved(scorecard.competencies, at, by) })}
                  onRemove={
                    scorecard.competencies.length > 1
                      ? () =>
                          set({ ...scorecard, competencies: scorecard.competencies.filter((_, index) => index !== at) })
                      : undefined
                  }
                />
              </div>
              <CompetencyLevels competency={competency} onChange={(changed) => put(at, changed)} />
            </div>
          ))}
          <CompetencyPicker taken={scorecard.competencies.map(({ id }) => id)} onPick={pick} />
          <AddButton
            onClick={() =>
              set({
                ...scorecard,
                competencies: [...scorecard.competencies, newCompetency(scorecard.competencies.map(({ id }) => id))],
              })
            }
          >
            {t('scorecard.add')}
          </AddButton>
          <FieldNotes at={[['steps', stepId, 'scorecard']]} />
          <Sentence
            text={t('scorecard.requiredSentence')}
            parts={{
              required: (
                <AmountInput
                  label={t('scorecard.required')}
                  value={scorecard.required}
                  min={0}
                  max={20}
                  readOnly={readOnly}
                  onLeave={store.endGesture}
                  onChange={(required) => set({ ...scorecard, required }, 'scorecard.required')}
                />
              ),
            }}
          />
        </>
      )}
    </Section>
  );
}
