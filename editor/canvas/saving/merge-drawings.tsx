import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { combinedDrawing } from '../../../process/difference/combined-drawing.ts';
import type { Three } from '../../../process/difference/contract.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { DifferenceDrawing } from '../versions/difference-drawing.tsx';
import classes from './merge-dialog.module.css';
import './texts.ts';

type DrawingsProps = {
  readonly three: Three;
  readonly who: string;
  /** Steps of which one has to be chosen: both drawings open there. */
  readonly around: readonly string[];
  readonly onStep: (stepId: string) => void;
};

/** The two drafts beside each other, small, each with what was changed in it since they were one. */
export function MergeDrawings({ three, who, around, onStep }: DrawingsProps) {
  const { t } = useTranslation('saving');
  const { base, mine, theirs } = three;
  return (
    <div className={classes.drawings}>
      <Side title={t('mineIs')} base={base} side={mine} around={around} onStep={onStep} />
      <Side title={t('theirsIs', { who })} base={base} side={theirs} around={around} onStep={onStep} />
    </div>
  );
}

type SideProps = Omit<DrawingsProps, 'three' | 'who'> & {
  readonly title: string;
  readonly base: Definition;
  readonly side: Definition;
};

function Side({ title, base, side, around, onStep }: SideProps) {
  const { t } = useTranslation('saving');
  const combined = useMemo(() => combinedDrawing(base, side), [base, side]);
  const isThere = around.filter((id) => Object.hasOwn(combined.definition.steps, id));
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div className={classes.drawing} role="group" aria-label={t('drawingOf', { what: title })}>
        <DifferenceDrawing
          combined={combined}
          around={isThere.length > 0 ? isThere : [...combined.steps.keys()]}
          onStepClick={onStep}
        />
      </div>
    </figure>
  );
}
