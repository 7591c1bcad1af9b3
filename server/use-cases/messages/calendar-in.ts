import type { MessageView } from '../../contract/applications.ts';

/** What an invitation's calendar file says, and the file itself; null where there is none. */
export function calendarIn(ics: string | null): MessageView['calendar'] {
  const lines = ics?.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/) ?? [];
  const valueOf = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
  const starts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(valueOf('DTSTART') ?? '');
  if (ics === null || !starts) return null;
  const [, year, month, day, hour, minute, second] = starts;
  return {
    startsAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`,
    place:
      valueOf('LOCATION')
        ?.replaceAll(/\\([\\;,])/g, '$1')
        .replaceAll('\\n', ' ') ?? null,
    isCancelled: valueOf('METHOD') === 'CANCEL',
    file: ics,
  };
}
