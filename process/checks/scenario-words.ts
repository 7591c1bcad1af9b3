import { formatDuration } from '../calendar/format-duration.ts';
import { formatInstant } from '../calendar/format-instant.ts';
import type { Definition, Outcome, Scenario } from '../definition/schema.ts';
import type { Instant, NoteCode } from '../interpreter/contract.ts';
import { noteWords } from '../interpreter/note-words.ts';
import type { Otherwise } from '../simulation/judge-run.ts';
import type { Words } from './check.ts';
import { stepName, textName } from './name-of.ts';

const outcomes: Readonly<Record<Outcome, Words>> = {
  hired: { sv: 'anställd', en: 'hired' },
  rejected: { sv: 'fick nej', en: 'rejected' },
  withdrew: { sv: 'drog sig ur', en: 'withdrew' },
  movedToAnotherJob: { sv: 'gick till ett annat jobb', en: 'moved to another job' },
  closed: { sv: 'avslutad', en: 'closed' },
};

/** How a run went otherwise than expected, as the rest of a sentence that has begun with the scenario's name. */
export function otherwiseInWords(definition: Definition, otherwise: Otherwise, until: Instant): Words {
  const { zone } = definition.policy.calendar;
  const when = (instant: Instant): Words => ({
    sv: formatInstant(instant, zone, 'sv', { relativeTo: until }),
    en: formatInstant(instant, zone, 'en', { relativeTo: until }),
  });
  const step = stepName(definition, otherwise.stepId);
  switch (otherwise.kind) {
    case 'outcome':
      return ofOutcome(otherwise, step, when(until));
    case 'notOutcome': {
      const [found, at] = [outcomes[otherwise.found], when(otherwise.at)];
      return {
        sv: `utfallet skulle inte bli ”${found.sv}”, men blev det i ${step.sv} ${at.sv}.`,
        en: `the outcome should not be “${found.en}”, but was, in ${step.en} on ${at.en}.`,
      };
    }
    case 'reaches': {
      const [wanted, at] = [stepName(definition, otherwise.wanted), when(until)];
      return {
        sv: `kandidaten skulle komma till ${wanted.sv}, men stod i ${step.sv} ${at.sv}.`,
        en: `the candidate should come to ${wanted.en}, but stood in ${step.en} on ${at.en}.`,
      };
    }
    case 'avoids': {
      const at = when(otherwise.at);
      return {
        sv: `kandidaten skulle inte komma till ${step.sv}, men gjorde det ${at.sv}.`,
        en: `the candidate should not come to ${step.en}, but did on ${at.en}.`,
      };
    }
    case 'silence':
      return ofSilence(otherwise, step, when);
    case 'promises':
      return ofPromise(otherwise, step, when);
    case 'sent': {
      const text = textName(definition, otherwise.text);
      return {
        sv: `texten ${text.sv} skulle nå kandidaten, men kom aldrig; kandidaten stod sist i ${step.sv}.`,
        en: `the text ${text.en} should reach the candidate, but never came; the candidate stood in ${step.en} last.`,
      };
    }
    case 'notSent': {
      const [text, at] = [textName(definition, otherwise.text), when(otherwise.at)];
      return {
        sv: `texten ${text.sv} skulle inte skickas, men gick från ${step.sv} ${at.sv}.`,
        en: `the text ${text.en} should not be sent, but left ${step.en} on ${at.en}.`,
      };
    }
  }
}

type Of<K extends Otherwise['kind']> = Extract<Otherwise, { kind: K }>;

function ofOutcome({ wanted, found }: Of<'outcome'>, step: Words, end: Words): Words {
  if (found === null)
    return {
      sv: `utfallet skulle bli ”${outcomes[wanted].sv}”, men kandidaten stod kvar i ${step.sv} ${end.sv}.`,
      en: `the outcome should be “${outcomes[wanted].en}”, but the candidate still stood in ${step.en} on ${end.en}.`,
    };
  return {
    sv: `utfallet skulle bli ”${outcomes[wanted].sv}”, men blev ”${outcomes[found].sv}” i ${step.sv}.`,
    en: `the outcome should be “${outcomes[wanted].en}”, but was “${outcomes[found].en}” in ${step.en}.`,
  };
}

function ofSilence({ amount, limit, from, to }: Of<'silence'>, step: Words, when: (at: Instant) => Words): Words {
  const [begin, end] = [when(from), when(to)];
  const reached = (language: 'sv' | 'en') =>
    formatDuration({ unit: limit.unit, amount: Math.ceil(amount * 10) / 10 }, language);
  return {
    sv: `kandidaten fick inte veta något på ${reached('sv')} (högst ${formatDuration(limit, 'sv')}): från ${step.sv} ${begin.sv} till ${end.sv}.`,
    en: `the candidate heard nothing for ${reached('en')} (at most ${formatDuration(limit, 'en')}): from ${step.en} on ${begin.en} to ${end.en}.`,
  };
}

function ofPromise({ due, answeredAt }: Of<'promises'>, step: Words, when: (at: Instant) => Words): Words {
  const promised = when(due);
  if (answeredAt === null)
    return {
      sv: `beskedet från ${step.sv} som lovats till ${promised.sv} kom aldrig.`,
      en: `the answer from ${step.en} that was promised by ${promised.en} never came.`,
    };
  const answered = when(answeredAt);
  return {
    sv: `beskedet från ${step.sv} som lovats till ${promised.sv} kom ${answered.sv}.`,
    en: `the answer from ${step.en} that was promised by ${promised.en} came on ${answered.en}.`,
  };
}

const acts: Readonly<Record<NonNullable<Scenario['acts']>[number]['kind'], Words>> = {
  decided: { sv: 'beslutet', en: 'the decision' },
  answered: { sv: 'svaret', en: 'the answer' },
  meetingBooked: { sv: 'mötesbokningen', en: 'the booking of a meeting' },
  meetingMoved: { sv: 'flytten av mötet', en: 'the moving of a meeting' },
  meetingCancelled: { sv: 'avbokningen', en: 'the cancelling of a meeting' },
  met: { sv: 'mötet', en: 'the meeting' },
  takenBack: { sv: 'ångrandet', en: 'the taking back' },
  withdrawn: { sv: 'återkallandet', en: 'the withdrawal' },
  jobClosed: { sv: 'stängningen av jobbet', en: 'the closing of the job' },
  hiredElsewhere: { sv: 'anställningen på annat håll', en: 'the hiring elsewhere' },
  paused: { sv: 'pausen', en: 'the pause' },
  resumed: { sv: 'återupptagandet', en: 'the resuming' },
};

/** That an act could not be done where the candidate stood, as the rest of a sentence that has begun with the scenario's name. */
export function refusedInWords(scenario: Scenario, index: number, code: NoteCode): Words {
  const act = scenario.acts?.[index];
  const why = noteWords[code];
  const name = act ? acts[act.kind] : { sv: 'en handling', en: 'an act' };
  return {
    sv: `${name.sv} (nummer ${index + 1}) går inte att göra där kandidaten står då: ${why.sv}`,
    en: `${name.en} (number ${index + 1}) cannot be done where the candidate stands then: ${why.en}`,
  };
}
