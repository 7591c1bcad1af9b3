import type { Chance } from './chance.ts';
import type { Point } from './choose-points.ts';
import type { Paragraph, Part, Sentence } from './composed.ts';
import type { Detail } from './details.ts';
import { createFrameWriter, type FrameWriter } from './frame-writer.ts';
import type { ComposeInput } from './input.ts';
import { writePoint } from './write-point.ts';

/** The parts of the letter in their order, those without a sentence left away. */
export function writeParagraphs(
  points: readonly Point[],
  input: ComposeInput,
  detail: Detail,
  chance: Chance,
): Paragraph[] {
  const frame = createFrameWriter(input.language, chance);
  const strengths = points.filter(({ shows }) => shows === 'strength');
  const development = points.filter(({ shows }) => shows === 'development');
  const writer: Writer = { input, detail, chance, frame };
  const greeting = frame(input.channel === 'sms' ? 'greeting.sms' : 'greeting.email', {
    name: input.candidate.firstName,
  });
  const paragraphs: Paragraph[] = [
    { part: 'greeting', sentences: [greeting] },
    { part: 'opening', sentences: opening(writer, strengths) },
    ...inParagraphs('strengths', lead(strengths, writer), strengths, writer),
    ...inParagraphs('development', [], development, writer),
    { part: 'closing', sentences: input.channel === 'sms' ? [] : [frame(`closing.${input.outcome}`)] },
    { part: 'signature', sentences: [signature(writer)] },
  ];
  return paragraphs.filter(({ sentences }) => sentences.length > 0);
}

// Two strengths to a paragraph, what could be developed by itself.
function inParagraphs(part: Part, first: Sentence[], points: readonly Point[], writer: Writer): Paragraph[] {
  const said = points.map((point, at) => writePoint(point, at, writer));
  const together = part === 'strengths' ? 2 : 1;
  return said.flatMap((_, at): Paragraph[] => {
    if (at % together !== 0) return [];
    const sentences = said.slice(at, at + together).flat();
    return [{ part, sentences: at === 0 ? [...first, ...sentences] : sentences }];
  });
}

/** What the parts are written with. */
export type Writer = {
  readonly input: ComposeInput;
  readonly detail: Detail;
  readonly chance: Chance;
  readonly frame: FrameWriter;
};

function opening(writer: Writer, strengths: readonly Point[]): Sentence[] {
  const { input, detail, frame } = writer;
  if (!detail.withThanks) return [frame(`outcome.${input.outcome}`)];
  const isNamedBelow = input.channel !== 'sms' && strengths.length > 0;
  const job = isNamedBelow ? undefined : jobIn(writer);
  const thanks = job === undefined ? frame(`thanks.${input.stage}`) : frame('thanksForJob', { job });
  return [thanks, frame(`outcome.${input.outcome}`)];
}

const jobIn = ({ input, detail }: Writer) => (detail.withJob ? input.job?.trim() || undefined : undefined);

function lead(strengths: readonly Point[], writer: Writer): Sentence[] {
  const { input, frame } = writer;
  if (input.channel === 'sms' || strengths.length === 0) return [];
  const job = jobIn(writer);
  const said = job === undefined ? frame('before') : frame('beforeForJob', { job });
  return said.text === '' ? [] : [said];
}

function signature({ input, frame }: Writer): Sentence {
  const signOff = frame('signOff');
  const text = input.channel === 'sms' ? `/${input.signer}` : `${signOff.text}\n${input.signer}`;
  return { ...signOff, text };
}
