import { useLocation, useNavigate } from 'react-router';
import { placeOf } from './place-of.ts';

type Change = (part: Readonly<Record<string, string>>, how?: { readonly replace?: boolean }) => void;

/**
 * What a page keeps in the address bar, so that a view can be shared and survives a reload; an empty value leaves it. The words of a search (`search`) survive
 * a reload too, but are no part of the address. With `replace: false` the browser's Back returns to what was there before.
 */
export function useAddress(): [URLSearchParams, Change] {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const shown = new URLSearchParams(search);
  const words = wordsIn(state);
  if (words === '') shown.delete('search');
  else shown.set('search', words);
  const change: Change = (part, { replace = true } = {}) => {
    const next = new URLSearchParams(shown);
    for (const [key, value] of Object.entries(part)) {
      if (value === '') next.delete(key);
      else next.set(key, value);
    }
    const place = placeOf(next);
    void navigate({ search: place.search }, { replace, preventScrollReset: true, state: place.state });
  };
  return [shown, change];
}

function wordsIn(state: unknown): string {
  const isKept = typeof state === 'object' && state !== null && 'words' in state && typeof state.words === 'string';
  return isKept ? (state.words as string) : '';
}
