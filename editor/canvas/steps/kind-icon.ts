import {
  IconArrowsSplit2,
  IconClockHour4,
  IconFlag,
  IconHelpCircle,
  IconPlayerPlay,
  IconSend,
  IconUserCheck,
} from '@tabler/icons-react';
import type { Step } from '../../../process/definition/schema.ts';

/** The icon of each kind of step, the same on card, palette and inspector. */
export const kindIcons = {
  start: IconPlayerPlay,
  stage: IconUserCheck,
  message: IconSend,
  wait: IconClockHour4,
  ask: IconHelpCircle,
  branch: IconArrowsSplit2,
  end: IconFlag,
} as const satisfies Record<Step['kind'], unknown>;
