/** Answers whether anything has changed within so many milliseconds. */
export function createMovement<Left>(patienceMs: number): (left: Left) => boolean {
  let [last, since] = ['', Date.now()];
  return (left) => {
    const now = JSON.stringify(left);
    if (now !== last) [last, since] = [now, Date.now()];
    return Date.now() - since < patienceMs;
  };
}
