/** The time since the instant of `performance.now()`, for the terminal. */
export function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
