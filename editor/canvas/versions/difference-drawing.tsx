import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { How } from '../../../process/difference/contract.ts';
import type { CombinedDrawing } from '../../../process/difference/combined-drawing.ts';
import { useLanguage } from '../../shell/language.ts';
import { DrawingView } from '../flow/drawing-view.tsx';
import type { Overlay } from '../flow/overlay.ts';
import classes from './difference.module.css';
import './texts.ts';

type DrawingProps = {
  readonly combined: CombinedDrawing;
  /** Steps that a small drawing opens around. */
  readonly around?: readonly string[];
  readonly onStepClick?: (stepId: string) => void;
};

/** Two drawings laid over each other: what came, went, is another or only moved, each with its colour and its word. */
export function DifferenceDrawing({ combined, around, onStepClick }: DrawingProps) {
  const { t } = useTranslation('versions');
  const language = useLanguage();
  const overlay: Overlay = useMemo(
    () => ({
      steps: new Map(
        [...combined.steps].map(([id, how]) => [id, { tone: how, badge: <Badge how={how} />, title: t(how) }] as const),
      ),
      connections: combined.connections,
    }),
    [combined, t],
  );
  return (
    <DrawingView
      definition={combined.definition}
      overlay={overlay}
      language={language}
      {...(around ? { around } : {})}
      {...(onStepClick ? { onStepClick } : {})}
    />
  );
}

function Badge({ how }: { readonly how: How }) {
  const { t } = useTranslation('versions');
  return (
    <span className={classes.badge} data-how={how}>
      {t(how)}
    </span>
  );
}
