import type { Chance } from './chance.ts';
import type { Point } from './choose-points.ts';
import type { Paragraph, Sentence } from './composed.ts';
import type { Detail } from './details.ts';
import { createFrameWriter, type FrameWriter } from './frame-writer.ts';
import type { ComposeInput } from './input.ts';
import { writeDevelopment } from './write-development.ts';
import { writeStrengths } from './write-strengths.ts';

/** What the parts are written with. */
export type Writer = {
  readonly input: ComposeInput;
  readonly detail: Detail;
  readonly chance: Chance;
  readonly frame: FrameWriter;
  /** The ways on that have been told, so that none is told twice. */
  readonly told: Set<string>;
};

/** The parts of the letter in their order, those without a sentence left away. */
export function writeParagraphs(
  points: readonly Point[],
  input: ComposeInput,
  detail: Detail,
  chance: Chance,
): Paragraph[] {
  const frame = createFrameWriter(input.language, chance, input.channel === 'sms');
  const strengths = points.filter(({ shows }) => shows === 'strength');
  const writer: Writer = { input, detail, chance, frame, told: new Set() };
  const name = input.candidate.firstName;
  const greeting = frame(`greeting.${input.channel}`, { name });
  const paragraphs: Paragraph[] = [
    { part: 'greeting', sentences: [greeting] },
    { part: 'opening', sentences: opening(writer, strengths.length > 0) },
    ...writeStrengths(strengths, writer),
    ...writeDevelopment(
      points.filter(({ shows }) => shows === 'development'),
      strengths.at(-1),
      writer,
    ),
    { part: 'closing', sentences: closing(writer) },
    { part: 'signature', sentences: [signature(writer)] },
  ];
  return paragraphs.filter(({ sentences }) => sentences.length > 0);
}

function opening({ input, detail, frame }: Writer, hasStrengths: boolean): Sentence[] {
  const job = detail.withJob ? input.job?.trim() || undefined : undefined;
  const thanks = input.channel === 'sms' ? `thanksBriefly.${input.stage}` : `thanks.${input.stage}`;
  const isLetterOfNo = input.channel === 'email' && input.outcome === 'reject' && hasStrengths;
  return [
    ...(detail.withThanks ? [job === undefined ? frame(thanks) : frame('thanksForJob', { job })] : []),
    frame(`${input.channel === 'sms' ? 'outcomeBriefly' : 'outcome'}.${input.outcome}`),
    ...(input.next ? [{ text: input.next.trim(), source: { kind: 'frame', id: 'next.0' } as const }] : []),
    ...(isLetterOfNo ? [frame(`regret.${input.stage === 'application' ? 'unmet' : 'met'}`)] : []),
  ];
}

function closing({ input, detail, frame }: Writer): Sentence[] {
  if (input.channel === 'sms') return detail.withWish ? [frame(`wishBriefly.${input.outcome}`)] : [];
  const hasMet = input.stage === 'interview' || input.stage === 'assessmentDay';
  return [
    frame(`closing.${input.outcome}`),
    ...(input.outcome === 'reject' ? [frame(`wish.${hasMet ? 'met' : 'unmet'}`)] : []),
  ];
}

function signature({ input, detail, frame }: Writer): Sentence {
  const { signer, channel } = input;
  if (channel === 'email') {
    const signOff = frame('signOff');
    return { ...signOff, text: `${signOff.text}\n${signer}` };
  }
  const brief = frame('signOffBriefly', { signer });
  return detail.withGreetings ? brief : { ...brief, text: `/${signer}` };
}
