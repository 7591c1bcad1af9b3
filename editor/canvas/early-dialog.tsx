import { Loader } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AfterAWhile } from '../shell/late-skeleton.tsx';
import classes from './process-editor.module.css';

type EarlyProps = {
  /** Absent where it cannot be closed. */
  readonly onClose?: () => void;
};

/** Takes the keyboard until the code of a dialog has come, and gives it back then: else keys would act on the drawing behind it. */
export function EarlyDialog({ onClose }: EarlyProps) {
  const { t } = useTranslation();
  const own = useRef<HTMLDivElement>(null);
  // Also where the focus has left it: nothing else says how to close what is not there yet.
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !onClose) return;
      // The drawing hears it later, with nothing open any more, and would take it for its own.
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [onClose]);
  useLayoutEffect(() => {
    const dialog = own.current;
    const before = document.activeElement;
    dialog?.focus();
    return () => {
      if (document.activeElement === dialog && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div
      ref={own}
      role="dialog"
      aria-modal="true"
      aria-busy="true"
      aria-label={t('loading')}
      tabIndex={-1}
      className={classes.early}
    >
      <AfterAWhile>
        <Loader size="sm" />
      </AfterAWhile>
    </div>
  );
}
