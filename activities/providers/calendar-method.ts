/** What an iCalendar object asks of the recipient's calendar; `PUBLISH` where it does not say. */
export function calendarMethod(calendar: string): 'REQUEST' | 'CANCEL' | 'PUBLISH' {
  const method = /^METHOD:(REQUEST|CANCEL|PUBLISH)\r?$/im.exec(calendar)?.[1]?.toUpperCase();
  return method === 'REQUEST' || method === 'CANCEL' ? method : 'PUBLISH';
}
