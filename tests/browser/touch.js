// What is too small for a finger, in words: everything that can be touched, apart from links within a sentence
// (WCAG 2.5.8 excepts them as well) and the boxes whose whole label is touched.
const [least] = arguments;
const faults = [];

const shown = (element) => {
  const style = getComputedStyle(element);
  return style.visibility !== "hidden" && element.getClientRects().length > 0 && style.clip !== "rect(0px, 0px, 0px, 0px)";
};
const name = (element) => element.tagName.toLowerCase() + [...element.classList].map((word) => `.${word}`).join("");

const elements = [...document.body.querySelectorAll("*")].filter(shown);

const inSentence = (link) => [...link.parentElement.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
for (const element of elements) {
  if (!element.matches("a[href], button, summary, label, input, select, textarea, [role=button]")) continue;
  if (element.matches("label") && !element.querySelector("input[type=checkbox], input[type=radio]")) continue;
  if (element.matches("input") && element.matches("[type=checkbox], [type=radio]") && element.closest("label")) continue;
  if (element.matches("a[href]") && inSentence(element)) continue;
  const box = element.getBoundingClientRect();
  const short = Math.round(Math.min(box.width, box.height) * 10) / 10;
  if (short < least) faults.push(`small to touch, ${short} of ${least} px: ${name(element)} in ${name(element.parentElement)}`);
}
return [...new Set(faults)];
