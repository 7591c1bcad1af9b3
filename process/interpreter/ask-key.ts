import type { SendingWindow, Span } from '../definition/schema.ts';
import type { Ask } from './contract.ts';

/** The key under which the answer to an ask stands in `Facts`: the same for asks that mean the same, whatever their order of keys. */
export function askKey(ask: Ask): string {
  switch (ask.kind) {
    case 'add':
      return `${ask.promise ? 'promise' : 'add'}:${spanKey(ask.span)}:${ask.from}`;
    case 'subtract':
      return `subtract:${spanKey(ask.span)}:${ask.from}`;
    case 'back':
      return `back:${ask.workingHours}:${ask.from}`;
    case 'percent':
      return `percent:${ask.percent}:${ask.from}:${ask.to}`;
    case 'nextWindow':
      return `nextWindow:${ask.from}:${windowKey(ask.window)}`;
    case 'lastWindow':
      return `lastWindow:${ask.from}:${ask.promise}:${windowKey(ask.window)}`;
    case 'field':
      return `field:${ask.field}:${ask.time ?? ''}:${ask.span ? spanKey(ask.span) : ''}:${ask.direction ?? ''}`;
    case 'branch':
      return `branch:${ask.stepId}`;
  }
}

const spanKey = (span: Span) => `${span.amount}${span.unit}`;
const windowKey = (window: SendingWindow | undefined) =>
  window ? `${window.days.join('')} ${window.opens}-${window.closes}` : '';
