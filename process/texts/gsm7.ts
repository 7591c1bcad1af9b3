// The default alphabet and its extension table of 3GPP TS 23.038; what is in neither turns the whole text into UCS-2.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extended = new Set('\f^{}\\[~]|€');

export type SmsSize = {
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly segments: number;
  /** Septets in GSM-7 (€ counts two), UTF-16 units in UCS-2: what the limits of a segment count. */
  readonly characters: number;
  /** The signs that made the text UCS-2, each once. */
  readonly unicodeBecause: readonly string[];
};

/** How an SMS is encoded and how many segments it is charged as: 160/153 in GSM-7, 70/67 in UCS-2. */
export function smsSize(text: string): SmsSize {
  const signs = [...text];
  const unicodeBecause = [...new Set(signs.filter((sign) => !basic.has(sign) && !extended.has(sign)))];
  const isGsm = unicodeBecause.length === 0;
  const widths = signs.map((sign) => (isGsm ? (extended.has(sign) ? 2 : 1) : sign.length));
  const characters = widths.reduce((sum, width) => sum + width, 0);
  const segments = isGsm ? segmentsOf(widths, characters, 160, 153) : segmentsOf(widths, characters, 70, 67);
  return { encoding: isGsm ? 'GSM-7' : 'UCS-2', segments, characters, unicodeBecause };
}

function segmentsOf(widths: readonly number[], characters: number, single: number, part: number): number {
  if (characters <= single) return characters === 0 ? 0 : 1;
  let segments = 1;
  let used = 0;
  // A sign of two is never cut in half, so a segment may end one short.
  for (const width of widths) {
    if (used + width > part) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return segments;
}
