import i18next from 'i18next';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import type { Definition, Language } from '../../../process/definition/schema.ts';
import type { Command, Event, Instant } from '../../../process/interpreter/contract.ts';
import { noteWords } from '../../../process/interpreter/note-words.ts';
import type { Happened, SimulatedRun } from '../../../process/simulation/record.ts';
import { nameOfText } from '../../../process/texts/name-of-text.ts';
import { inLanguage } from '../../shell/language.ts';
import { exitName } from '../steps/exit-name.ts';

/** `tone`: what the candidate hears, what people do, what goes wrong, and all else. */
export type Line = {
  readonly at: Instant;
  readonly words: string;
  readonly tone: 'heard' | 'done' | 'wrong' | 'plain';
};

type Told = {
  readonly definition: Definition;
  readonly run: SimulatedRun;
  readonly language: Language;
  readonly zone: string;
};

/** What happens in a run, a line each, in the order of time; timers that change nothing are left out. */
export function linesOf(definition: Definition, run: SimulatedRun, language: Language, zone: string): Line[] {
  const told: Told = { definition, run, language, zone };
  return run.timeline.flatMap((happened, index) =>
    [...ofEvent(told, happened, run.timeline[index - 1]?.stepId), ...ofCommands(told, happened)].map((line) => ({
      ...line,
      at: happened.event.at,
    })),
  );
}

type Said = Omit<Line, 'at'>;

const say = (told: Told, key: string, values: object = {}) =>
  i18next.t(`happened.${key}`, { ns: 'simulation', lng: told.language, keySeparator: false, ...values });

const heardKinds = ['delivered', 'confirmed'];
const wrongKinds = ['undeliverable', 'bounced'];

function ofEvent(told: Told, { event, commands }: Happened, stoodIn: string | undefined): Said[] {
  const note = commands.find((command) => command.kind === 'note');
  if (note && event.kind !== 'timerFired')
    return [{ words: say(told, 'refused', { why: noteWords[note.code][told.language] }), tone: 'wrong' }];
  const values = valuesOf(told, event, stoodIn);
  if (values === null) return [];
  const tone = heardKinds.includes(event.kind) ? 'heard' : wrongKinds.includes(event.kind) ? 'wrong' : 'done';
  return [{ words: say(told, event.kind, values), tone }];
}

function valuesOf(told: Told, event: Event, stoodIn: string | undefined): object | null {
  switch (event.kind) {
    case 'timerFired':
    case 'responsibleChanged':
    case 'erased':
    case 'waived':
    case 'movedToVersion':
      return null;
    case 'decided':
    case 'answered':
      return { exit: nameOfExit(told, stoodIn ?? event.stepId, event.exitId) };
    case 'meetingBooked':
    case 'meetingMoved':
      return { when: formatInstant(event.startsAt, told.zone, told.language) };
    case 'paused':
      return { when: formatInstant(event.until, told.zone, told.language) };
    case 'delivered':
    case 'undeliverable':
    case 'bounced':
    case 'confirmed':
      return { text: nameOfMessage(told, event.messageKey) };
    default:
      return {};
  }
}

function ofCommands(told: Told, { commands }: Happened): Said[] {
  return commands.flatMap((command) => ofCommand(told, command));
}

function ofCommand(told: Told, command: Command): Said[] {
  switch (command.kind) {
    case 'enterStep':
      return [{ words: say(told, 'enters', { step: nameOfStep(told, command.stepId) }), tone: 'plain' }];
    case 'releaseDecision':
      return [{ words: say(told, 'released'), tone: 'plain' }];
    case 'notifyStaff':
      return ['remind', 'escalate', 'page'].includes(command.about)
        ? [{ words: say(told, command.about), tone: 'plain' }]
        : [];
    case 'openTask':
      return [{ words: say(told, 'task'), tone: 'plain' }];
    case 'complete': {
      const outcome = i18next.t(`outcome.${command.outcome}`, { ns: 'canvas', lng: told.language });
      return [{ words: say(told, 'complete', { outcome }), tone: 'plain' }];
    }
    default:
      return [];
  }
}

function nameOfStep({ definition, language }: Told, stepId: string): string {
  return inLanguage(definition.steps[stepId]?.name, language) || stepId;
}

function nameOfExit({ definition, language }: Told, stepId: string, exitId: string): string {
  const step = definition.steps[stepId];
  return step ? exitName(step, exitId, language) : exitId;
}

function nameOfMessage({ definition, run, language }: Told, messageKey: string): string {
  const textId = run.messages.find((message) => message.messageKey === messageKey)?.textId ?? '';
  const text = definition.texts[textId];
  return (text && inLanguage(nameOfText(text), language)) || textId;
}
