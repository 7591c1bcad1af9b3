import type { MoveView } from '../../../server/contract/moves.ts';

type Counted = Pick<MoveView, 'moved' | 'waiting' | 'undone' | 'undoneAt'>;

/** What has become of a move, in its row: how many went; where it was undone how many are back, and how many are not. */
export function moveWords(
  { moved, waiting, undone, undoneAt }: Counted,
  t: (key: 'moved' | 'undone', counted: { count: number }) => string,
): string {
  const gone = moved + waiting;
  if (undoneAt === null) return t('moved', { count: gone });
  const back = t('undone', { count: undone });
  return gone > 0 ? `${back} · ${t('moved', { count: gone })}` : back;
}
