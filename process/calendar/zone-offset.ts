const clocks = new Map<string, Intl.DateTimeFormat>();
const mostZones = 700;
const shown = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

/** How many milliseconds the clocks of a zone are ahead of UTC at an instant; throws a RangeError where there is no such zone. */
export function zoneOffset(zone: string, instant: number): number {
  const [, month = 0, date = 0, year = 0, hour = 0, minute = 0, second = 0] =
    shown.exec(clockOf(zone).format(instant))?.map(Number) ?? [];
  return Date.UTC(year, month - 1, date, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    // Names come from outside and their case is free; without a limit a sender of names could fill the memory.
    if (clocks.size >= mostZones) clocks.clear();
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  return clock;
}
