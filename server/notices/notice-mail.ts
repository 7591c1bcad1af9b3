import type { Language } from '../../process/definition/schema.ts';
import { linkInto } from '../staff-mail/link-into.ts';
import { writeMail } from '../staff-mail/write-mail.ts';
import type { NoticeLine } from './notice-lines.ts';

type Given = {
  readonly language: Language;
  readonly lines: readonly NoticeLine[];
  readonly organisation: { readonly id: string; readonly name: string };
  readonly publicUrl: string;
};

const mostLines = 40;

/** The mail of one notice or many. Its subject names no candidate: it is read on locked screens. */
export function noticeMail({ language, lines, organisation, publicUrl }: Given) {
  const linkTo = (page: string) => linkInto({ publicUrl, organisationId: organisation.id }, page);
  const isSwedish = language === 'sv';
  const [first] = lines;
  const subject = lines.length === 1 ? (first?.discreet ?? '') : many(lines.length, language);
  const beyond = lines.length - mostLines;
  const more = isSwedish ? `… och ${beyond} till i Besked.` : `… and ${beyond} more in Besked.`;
  const today = { text: isSwedish ? 'Öppna Idag' : 'Open Today', link: linkTo('/?mine=true') };
  const own = { text: isSwedish ? 'Öppna i Besked' : 'Open in Besked', link: first?.link ?? linkTo('/') };
  const settings = linkTo('/account/notices');
  return writeMail({
    language,
    subject,
    before: lines.length === 1 ? [] : [many(lines.length, language)],
    lines: lines.slice(0, mostLines).map(({ title, detail, link }) => ({ text: title, note: detail, link })),
    button: lines.length === 1 ? own : today,
    after: [
      ...(beyond > 0 ? [more] : []),
      isSwedish
        ? `Du får det här som medarbetare i ${organisation.name}. Välj vad du vill få, och när: ${settings}`
        : `You get this as a member of ${organisation.name}. Choose what you want to get, and when: ${settings}`,
    ],
  });
}

const many = (count: number, language: Language) =>
  language === 'sv' ? `${count} saker att se i Besked` : `${count} things to see in Besked`;
