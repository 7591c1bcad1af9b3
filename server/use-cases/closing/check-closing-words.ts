import { lintWording } from '../../../process/wording/lint-wording.ts';
import type { ClosingTexts } from '../../contract/closing-texts.ts';
import type { PartFinding } from '../../contract/wording.ts';
import type { Database } from '../../parts.ts';
import { memberNames } from '../member-names.ts';
import { refuseWording } from '../refuse-wording.ts';

type Written = {
  readonly organisationId: string;
  readonly texts: ClosingTexts;
  readonly override: { readonly reason: string } | undefined;
};

/** Refuses words for everybody that block, unless somebody says why; answers the codes that were overridden. */
export async function checkClosingWords(
  database: Database,
  { organisationId, texts, override }: Written,
): Promise<string[]> {
  const people = await memberNames(database, organisationId);
  const findings = Object.values(texts)
    .flatMap(wordsIn)
    .flatMap(([language, text]) => lintWording(text, language, { people }))
    .map((finding) => ({ part: 'feedbackText', ...finding }) as PartFinding);
  return refuseWording(findings, override);
}

function wordsIn({ email = {}, sms = {} }: ClosingTexts[string]): ['sv' | 'en', string][] {
  return (['sv', 'en'] as const).flatMap((language) =>
    [email[language]?.subject, email[language]?.body, sms[language]].flatMap((text): ['sv' | 'en', string][] =>
      text?.trim() ? [[language, text]] : [],
    ),
  );
}
