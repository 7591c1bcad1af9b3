/** Plain JSON: may be stored, sent and compared. Local times are 'HH:MM' ('24:00' closes at midnight), dates ISO, weekdays ISO (1 = Monday). */
export type Calendar = {
  readonly zone: string;
  readonly workdays: readonly number[];
  readonly opens: string;
  readonly closes: string;
  readonly promiseAt: string;
  readonly holidays: readonly string[];
  readonly horizon: Horizon;
};

/** The dates, both included, for which the holidays were pinned. Outside of it no holiday is known. */
export type Horizon = { readonly from: string; readonly to: string };

/** When messages may leave, in the zone of whoever reads them: from `opens` until just before `closes`. */
export type SendingWindow = { readonly days: readonly number[]; readonly opens: string; readonly closes: string };

export type Language = 'sv' | 'en';

/** Monday to Friday 08:00-18:00 in Stockholm, promises at 17:00; the holidays are handed in. */
export const standardCalendar = (holidays: readonly string[], horizon: Horizon): Calendar => ({
  zone: 'Europe/Stockholm',
  workdays: [1, 2, 3, 4, 5],
  opens: '08:00',
  closes: '18:00',
  promiseAt: '17:00',
  holidays,
  horizon,
});

export const standardWindow: SendingWindow = { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00' };
