import { useSearchParams } from 'react-router';

type Change = (part: Readonly<Record<string, string>>, how?: { readonly replace?: boolean }) => void;

/**
 * What a page keeps in the address bar, so that a view can be shared and survives a reload; an empty value leaves it. With `replace: false`
 * the browser's Back returns to what was there before.
 */
export function useAddress(): [URLSearchParams, Change] {
  const [params, setParams] = useSearchParams();
  const change: Change = (part, { replace = true } = {}) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(part)) {
          if (value === '') next.delete(key);
          else next.set(key, value);
        }
        return next;
      },
      { replace, preventScrollReset: true },
    );
  return [params, change];
}
