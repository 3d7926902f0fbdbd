import { useEffect, useState } from "preact/hooks";

/** Inner size of the page in CSS px. */
export interface PageSize {
  /** Without scroll bars. */
  readonly width: number;
  /** Without scroll bars. */
  readonly height: number;
}

/** What of a browser's window is needed to know its size; charts know no browser themselves. */
export interface SizedWindow {
  /** Whose element is as large as the page. */
  readonly document: {
    readonly documentElement: { readonly clientWidth: number; readonly clientHeight: number };
  };
  /** Runs something before the next frame; gives what cancels it. */
  requestAnimationFrame(run: () => void): number;
  /** Of a frame that has been, it does nothing. */
  cancelAnimationFrame(frame: number): void;
  /** Only `resize` is asked for. */
  addEventListener(type: string, run: () => void): void;
  /** With the function that was added. */
  removeEventListener(type: string, run: () => void): void;
  /** Watches the element, which can grow while the window does not. */
  readonly ResizeObserver: new (
    run: () => void,
  ) => { observe(element: never): void; disconnect(): void };
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
