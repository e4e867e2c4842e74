// Breaks text into lines, as a typesetter would.

// What belongs together: a number with its sign, a word of letters, a syllable of Tibetan up to its tsheg; all
// else goes sign by sign.
const PIECE = /[0-9A-Za-z.%]+|[\u0f00-\u0f0a\u0f0c-\u0fff]+\u0f0b*|[^]/gu;

// No line begins with one of these, nor ends with one of those.
const CLOSING = /^[,.;:?!)、。,;:?!)”’》〕…%]/;
const OPENING = /[(“‘《(〔]$/;

// The pieces of a text that must not be torn apart.
export function pieces(text) {
  const whole = [];
  (text.match(PIECE) || []).forEach((piece) => {
    const last = whole.length - 1;
    if (last >= 0 && (CLOSING.test(piece) || OPENING.test(whole[last]))) {
      whole[last] += piece;
    } else {
      whole.push(piece);
    }
  });
  return whole;
}

// The lines of a text, each at most `width` wide as `measure` has it.
export function wrap(text, width, measure) {
  const lines = [""];
  pieces(text).forEach((piece) => {
    const last = lines.length - 1;
    if (lines[last] && measure(lines[last] + piece) > width) {
      lines.push(piece.trim());
    } else {
      lines[last] += piece;
    }
  });
  return lines;
}
