/**
 * What of a preview's text cannot be read at the width it has: what stands beyond the page or is cut by what it stands in.
 * What can be scrolled to in a frame of its own (a wide table) is not counted, nor what is for screen readers alone.
 * @param {import("playwright-core").FrameLocator} content of a preview
 * @returns {Promise<string[]>} one line per text
 */
export const textsCut = (content) => content.locator("body").evaluate(findCut);

/* Runs in the page. */
function findCut(body) {
  const html = document.documentElement;
  const faults = [];
  if (html.scrollWidth > html.clientWidth) faults.push(`sideways: ${html.scrollWidth - html.clientWidth} px`);
  /** Half a pixel is rounding; fonts reach a little over their lines. */
  const slack = { x: 1, y: 4 };
  const edges = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const { overflowX, overflowY, position, width } = getComputedStyle(element);
    return {
      left,
      right,
      top,
      bottom,
      overflowX,
      overflowY,
      isHidden: position === "absolute" && width === "1px",
    };
  };
  const isCut = (text, from) => {
    for (let element = from; element !== null && element !== body; element = element.parentElement) {
      const box = edges(element);
      if (box.isHidden || /auto|scroll/.test(box.overflowX)) return false;
      const cutsX = /hidden|clip/.test(box.overflowX);
      const cutsY = /hidden|clip/.test(box.overflowY);
      if (cutsX && (text.right > box.right + slack.x || text.left < box.left - slack.x)) return true;
      if (cutsY && (text.bottom > box.bottom + slack.y || text.top < box.top - slack.y)) return true;
    }
    return text.right > html.clientWidth + slack.x || text.left < -slack.x;
  };
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const { parentElement } = node;
    if (node.data.trim() === "" || !parentElement.checkVisibility({ visibilityProperty: true })) continue;
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some((rect) => isCut(rect, parentElement)))
      faults.push(
        `${parentElement.localName}.${parentElement.getAttribute("class")}: ${node.data.trim().slice(0, 60)}`,
      );
  }
  return faults;
}
