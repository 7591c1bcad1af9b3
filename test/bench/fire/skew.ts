// Loaded before anything else (`--import`): the process' clock is so many milliseconds off, as on a machine that is set wrong.
const off = Number(process.env['BENCH_CLOCK_OFF_MS'] ?? 0);
const Right = Date;
class Wrong extends Right {
  constructor(...given: ConstructorParameters<typeof Date> | []) {
    if (given.length === 0) super(Right.now() + off);
    else super(...given);
  }
  static override now(): number {
    return Right.now() + off;
  }
}
globalThis.Date = Wrong as unknown as DateConstructor;
Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + off });
