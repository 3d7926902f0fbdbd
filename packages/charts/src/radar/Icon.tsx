import type { VNode } from "preact";

const paths = {
  filter: "M2 3.5H14L9.5 8.7V13L6.5 11.5V8.7Z",
  more: "M3 8H3.01M8 8H8.01M13 8H13.01",
  close: "M4 4L12 12M12 4L4 12",
  earlier: "M10 3.5L5.5 8L10 12.5",
  later: "M6 3.5L10.5 8L6 12.5",
  timeline: "M8 2.5A5.5 5.5 0 1 1 2.9 6M2.5 3V6H5.5M8 5V8.5L10.5 10",
  back: "M7.5 3.5L3 8L7.5 12.5M3 8H13",
} as const;

/** A 16 px line drawing in the colour of the text it stands with. */
export function Icon({ name }: { readonly name: keyof typeof paths }): VNode {
  return (
    <svg class="kr-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={name === "more" ? 2.5 : 1.25}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
