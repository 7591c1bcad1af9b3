/** How many runs a second are expected to reach their timer; where the machine is slower, the next is tried. */
const paces = [20, 8, 3];

/** Does the work at the fastest pace that this machine keeps up with; the last failure is thrown on. */
export async function patiently<T>(work: (armedPerSecond: number) => Promise<T>): Promise<T> {
  const [last = 1, ...faster] = paces.toReversed();
  for (const pace of faster.toReversed())
    try {
      return await work(pace);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('Not all'))) throw error;
    }
  return work(last);
}
