import { useEffect, useRef, useState } from "preact/hooks";

/**
 * A text for a live region, at most one per pause: a screen reader must be able to finish a sentence before the next
 * one comes. The last text is never lost.
 */
export function useCalm(text: string, pause: number): string {
  const [said, say] = useState(text);
  const last = useRef(0);
  useEffect(() => {
    if (text === said) return;
    const wait = Math.max(0, last.current + pause - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      say(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, said, pause]);
  return said;
}
