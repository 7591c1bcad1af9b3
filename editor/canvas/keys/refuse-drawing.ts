import i18next from 'i18next';
import { showToast } from '../../shell/toast.tsx';
import type { Editing } from '../editing.ts';
import './texts.ts';

/** Says why the drawing cannot be changed here: by somebody who may only look, or while drawing is turned off on a phone. */
export function refuseDrawing({ mayDraw }: Pick<Editing, 'mayDraw'>): void {
  showToast(i18next.t(mayDraw ? 'keys:drawingOff' : 'keys:readOnly'));
}
