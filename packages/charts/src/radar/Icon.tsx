import type { VNode } from "preact";

const paths = {
  filter: "M2 3.5H14L9.5 8.7V13L6.5 11.5V8.7Z",
  more: "M3 8H3.01M8 8H8.01M13 8H13.01",
  close: "M4 4L12 12M12 4L4 12",
  earlier: "M10 3.5L5.5 8L10 12.5",
  later: "M6 3.5L10.5 8L6 12.5",
  timeline: "M8 2.5A5.5 5.5 0 1 1 2.9 6M2.5 3V6H5.5M8 5V8.5L10.5 10",
  light:
    "M8 5A3 3 0 1 1 8 11A3 3 0 1 1 8 5M8 1.5V2.5M8 13.5V14.5M1.5 8H2.5M13.5 8H14.5M3.4 3.4L4.1 4.1M11.9 11.9L12.6 12.6M3.4 12.6L4.1 11.9M11.9 4.1L12.6 3.4",
  dark: "M13 9.5A5.5 5.5 0 1 1 6.5 3A4.5 4.5 0 0 0 13 9.5Z",
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
