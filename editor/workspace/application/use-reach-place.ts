import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings the part of the page that the address names into sight; a browser does so only for what is there when the page loads. */
export function useReachPlace(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'start' });
  }, [hash]);
}
