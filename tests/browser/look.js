// What is cut off or runs off the screen, in words.
const [width] = arguments;
const faults = [];

const shown = (element) => {
  const style = getComputedStyle(element);
  return style.visibility !== "hidden" && element.getClientRects().length > 0 && style.clip !== "rect(0px, 0px, 0px, 0px)";
};
const name = (element) => {
  const words = (element.textContent || element.placeholder || "").trim().slice(0, 12);
  return `${element.tagName.toLowerCase()}${element.className ? "." + element.className : ""} “${words}”`;
};
const elements = [...document.body.querySelectorAll("*")].filter(shown);

// Sideways. Where a page is too wide, a phone makes innerWidth wider as well.
const page = document.scrollingElement;
if (page.scrollWidth > width) faults.push(`scrolls sideways, ${page.scrollWidth} of ${width} px`);

for (const element of elements) {
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  if (box.right > width + 1 || box.left < -1) faults.push(`off the screen: ${name(element)}`);
  const wide = style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
  const tall = style.overflowY !== "visible" && style.overflowY !== "auto" && element.scrollHeight > element.clientHeight + 1;
  if ((wide || tall) && style.display !== "inline") faults.push(`cut: ${name(element)}`);
}

return [...new Set(faults)];
