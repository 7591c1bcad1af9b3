import type { LocalText } from '../../../process/definition/schema.ts';
import type { ApplicationDetail } from '../../contract/applications.ts';
import type { Database } from '../../parts.ts';

/** What an applicant agreed to, in the words that stood there; null for whoever came in another way. */
export async function findConsent(database: Database, applicationId: string): Promise<ApplicationDetail['consent']> {
  const found = await database.consent.findUnique({ where: { applicationId }, include: { consentText: true } });
  if (!found) return null;
  const texts = found.consentText.texts as LocalText;
  const text = texts[found.language as 'sv'] ?? texts.sv ?? texts.en ?? '';
  return { number: found.consentText.number, text, at: found.at.toISOString() };
}
