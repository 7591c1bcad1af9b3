import type { Definition } from '../../process/definition/schema.ts';
import type { Timer } from '../../process/interpreter/contract.ts';
import type { ApplicationDetail } from '../contract/applications.ts';
import type { Words } from './timeline-words.ts';

type Wait = ApplicationDetail['waitsFor'][number];
type Rule = Timer['rule'];

const w = (sv: string, en: string): Words => ({ sv, en });

const titles: Readonly<Record<Exclude<Rule['kind'], 'rung'>, Words>> = {
  holding: w('Väntebesked till kandidaten', 'A holding text to the candidate'),
  release: w('Beslutet går vidare', 'The decision is released'),
  wait: w('Väntan är över', 'The wait is over'),
  askDeadline: w('Sista svarsdag', 'The last day to answer'),
  reminder: w('Påminnelse till kandidaten', 'A reminder to the candidate'),
  messageDue: w('Meddelandet lämnas', 'The message leaves'),
  pauseEnds: w('Pausen slutar', 'The pause ends'),
  linger: w('Väntar på studsar', 'Waits for bounces'),
  task: w('Påminnelse om att ringa', 'A reminder to phone'),
};

/** What a run waits for, until when and why, the nearest first. */
export function whatWaits(timers: readonly Timer[], definition: Definition): Wait[] {
  return timers
    .toSorted((one, other) => one.due - other.due)
    .map(({ due, rule }) => ({
      title: titleOf(rule),
      why: whyOf(rule, definition),
      until: new Date(due).toISOString(),
    }));
}

function titleOf(rule: Rule): Words {
  if (rule.kind !== 'rung') return titles[rule.kind];
  if (rule.action === 'remind') return w('Påminnelse till ansvariga', 'A reminder to those responsible');
  return w('Lyfts till nästa ansvariga', 'Raised to those next responsible');
}

function whyOf(rule: Rule, definition: Definition): Words | null {
  switch (rule.kind) {
    case 'rung':
      return w(
        `Då har ${rule.percent} % av arbetstiden till löftet gått`,
        `${rule.percent} % of the working time until the promise has passed by then`,
      );
    case 'holding':
      return w('Om ingen har svarat innan dess, med ett nytt datum', 'If nobody has answered by then, with a new date');
    case 'release':
      return w('Till dess går beslutet att ta tillbaka', 'Until then the decision can be taken back');
    case 'askDeadline':
      return w('Sedan går kandidaten vidare utan svar', 'The candidate goes on without an answer then');
    case 'linger':
      return w('Ett meddelande kan studsa i efterhand', 'A message can bounce afterwards');
    case 'wait':
    case 'messageDue':
      return countsFrom(rule.field, definition);
    default:
      return null;
  }
}

function countsFrom(field: string | undefined, { fields }: Definition): Words | null {
  const label = field === undefined ? undefined : fields[field]?.label;
  if (!label) return null;
  return w(`Räknas från ${label.sv ?? label.en}`, `Counts from ${label.en ?? label.sv}`);
}
