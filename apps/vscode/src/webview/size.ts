import { useEffect, useState } from "preact/hooks";

/** Inner size of the page in CSS px. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const measure = (): PageSize => ({
  width: document.documentElement.clientWidth,
  height: document.documentElement.clientHeight,
});

/** Follows the pane's size; at most one change per frame. */
export function usePageSize(): PageSize {
  const [size, setSize] = useState(measure);
  useEffect(() => {
    let frame = 0;
    const onResize = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setSize(measure()));
    };
    const observer = new ResizeObserver(onResize);
    observer.observe(document.documentElement);
    // The element is as high as what it holds: a pane that only grows higher does not change it.
    addEventListener("resize", onResize);
    return () => {
      observer.disconnect();
      removeEventListener("resize", onResize);
      cancelAnimationFrame(frame);
    };
  }, []);
  return size;
}
