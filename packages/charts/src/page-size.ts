import { useEffect, useState } from "preact/hooks";

/** Inner size of the page in CSS px. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** What of a browser's window is needed to know its size; charts know no browser themselves. */
export interface SizedWindow {
  readonly document: {
    readonly documentElement: { readonly clientWidth: number; readonly clientHeight: number };
  };
  requestAnimationFrame(run: () => void): number;
  cancelAnimationFrame(frame: number): void;
  addEventListener(type: string, run: () => void): void;
  removeEventListener(type: string, run: () => void): void;
  readonly ResizeObserver: new (run: () => void) => { observe(element: never): void; disconnect(): void };
}

/** Follows the page's size; at most one change per frame. */
export function usePageSize(own: SizedWindow): PageSize {
  const measure = (): PageSize => ({
    width: own.document.documentElement.clientWidth,
    height: own.document.documentElement.clientHeight,
  });
  const [size, setSize] = useState(measure);
  useEffect(() => {
    let frame = 0;
    const onResize = () => {
      own.cancelAnimationFrame(frame);
      frame = own.requestAnimationFrame(() => setSize(measure()));
    };
    const observer = new own.ResizeObserver(onResize);
    observer.observe(own.document.documentElement as never);
    // The element is as high as what it holds: a pane that only grows higher does not change it.
    own.addEventListener("resize", onResize);
    return () => {
      observer.disconnect();
      own.removeEventListener("resize", onResize);
      own.cancelAnimationFrame(frame);
    };
  }, []);
  return size;
}
