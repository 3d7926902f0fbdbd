import type { VNode } from "preact";
import type { Palette } from "../../theme.js";
import type { Drawing, Picture } from "../blocks.js";
import { addressOfSvg, drawPicture } from "../draw-picture.js";

/** Colours of a picture, and the media that has them; without media, of all others. */
export interface PictureColours {
  /** Ground, lines and letters of the drawing; one object for one theme, as drawings are kept by it. */
  readonly palette: Palette;
  /** A media query, such as `screen and (prefers-color-scheme: dark)`. */
  readonly media?: string;
}

/** What `DrawnPicture` is given. */
export interface DrawnPictureProps {
  /** The drawing and its text for those who do not see it. */
  readonly picture: Picture;
  /** The first whose media hold; the last has none. */
  readonly colours: readonly PictureColours[];
}

/** A phone, where names of a picture that is shown smaller could not be read. */
const phone = "screen and (max-width: 36rem)";

/** A picture of a report as an image, drawn anew for a phone where its names have no room. */
export function DrawnPicture({ picture: { drawing, alt }, colours }: DrawnPictureProps): VNode {
  const narrow = forPhone(drawing);
  const source = (media: string, own: Drawing, palette: Palette) => (
    <source key={media} media={media} srcset={addressOfSvg(drawPicture(own, palette))} />
  );
  const last = colours.at(-1)?.palette;
  return (
    <picture>
      {narrow &&
        colours.map(({ media, palette }) =>
          source(
            media === undefined ? phone : `${phone} and ${media.replace(/^screen and /, "")}`,
            narrow,
            palette,
          ),
        )}
      {colours.map(({ media, palette }) => media !== undefined && source(media, drawing, palette))}
      {last && <img src={addressOfSvg(drawPicture(drawing, last))} alt={alt} />}
    </picture>
  );
}

/** A radar gets short names in the chart and whole ones under it; a horizon makes its own letters larger. */
function forPhone(drawing: Drawing): Drawing | undefined {
  return drawing.kind === "radar" ? { ...drawing, width: 248, isBrief: true, isKeyed: true } : undefined;
}
