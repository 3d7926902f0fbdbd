import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { addressOf, technologyInAddress } from "./address.js";
import type { PageWindow } from "./page-window.js";
import type { PublishedRadar } from "./published-radar.js";

/** Choices that follow each other so fast are one step back, ms: an arrow key held down is no way through a page. */
const oneStep = 600;

/**
 * The technology that is chosen, which is the one in the address: a link to it opens it, and so do back and forward.
 * The focus goes with what an address opens; what a press opens leaves it where it is, unless it would be lost.
 */
export function useSelection(own: PageWindow, { radar }: PublishedRadar) {
  const [selected, setSelected] = useState(() => technologyInAddress(own.location.hash, radar));
  const [last, setLast] = useState(selected);
  const isAsked = useRef(selected !== undefined);
  const lastStep = useRef(0);
  // At once, not after the first painting: an address that is changed between the two would never be followed.
  useLayoutEffect(() => {
    const follow = () => {
      const id = technologyInAddress(own.location.hash, radar);
      isAsked.current = id !== undefined;
      setSelected(id);
      if (id !== undefined) setLast(id);
    };
    own.addEventListener("popstate", follow);
    return () => own.removeEventListener("popstate", follow);
  }, []);
  const select = (id: string | undefined) => {
    if (id === selected) return;
    const time = Date.now();
    const isSameStep = selected !== undefined && id !== undefined && time - lastStep.current < oneStep;
    lastStep.current = time;
    own.history[isSameStep ? "replaceState" : "pushState"](null, "", addressOf(id));
    setSelected(id);
    if (id !== undefined) setLast(id);
  };
  const focusDetails = () => {
    own.document.querySelector("#kr-page .kr-details h2")?.focus();
  };
  useEffect(() => {
    const { activeElement, body } = own.document;
    const isLost = activeElement === null || activeElement === body;
    if (selected !== undefined && (isAsked.current || isLost)) focusDetails();
    else if (selected === undefined && last !== undefined && isLost) {
      own.document
        .querySelector(".kr-list [aria-selected=true],.kr-table [aria-current=true] button")
        ?.focus();
    }
    isAsked.current = false;
  }, [selected]);
  return { selected, last, select, focusDetails };
}
