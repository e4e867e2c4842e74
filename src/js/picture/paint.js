// Paints sheets as pictures of 1080 px, each no taller than a phone shows.
import { wrap } from "./wrap";

const WIDTH = 1080;
const HEIGHT = 1920;
const MARGIN = 54;
const INSIDE = WIDTH - 2 * MARGIN;
// White on all sides of the text in a coloured box, px.
const PADDING = 24;
// Width of the square code with the white around it, px.
const CODE = 400;
// Between the text and what stands below it, px.
const GAP = 40;

const FONT = '"PingFang SC", "Noto Sans SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif';
const GREEN = "#0b6b3a";
const INK = "#1c1f1d";
const SOFT = "#565c58";

// How a line looks: its size and the space before it in px, its colour, the colour of its box.
const LOOKS = {
  brand: { size: 30, before: 0, colour: SOFT },
  title: { size: 56, before: 0, colour: GREEN, bold: true },
  draft: { size: 34, before: 14, colour: "#7a4b00", box: "#fdf3df" },
  plain: { size: 36, before: 10, colour: INK },
  names: { size: 34, before: 10, colour: INK },
  section: { size: 40, before: 40, colour: SOFT, bold: true, ruled: true },
  block: { size: 36, before: 28, colour: SOFT },
  measure: { size: 42, before: 24, colour: INK, bold: true },
  amount: { size: 60, before: 4, colour: GREEN, bold: true },
  open: { size: 44, before: 4, colour: INK, bold: true },
  foot: { size: 26, before: 8, colour: SOFT },
};

// Of a line: its height from one to the next.
const leading = (look) => Math.round(look.size * 1.4);

const font = (look) => (look.bold ? "bold " : "") + look.size + "px " + FONT;

// A picture may end before these, unless they stand under one another.
const BEGINS = ["section", "block", "measure"];
const UNDER = ["section", "block"];

// The rows of lines, as wide as they are or narrower.
function rows(pen, lines, width) {
  const rows = [];
  const kind = (index) => (lines[index] || {}).kind;
  lines.forEach((line, index) => {
    const look = LOOKS[line.kind] || LOOKS.plain;
    const opens = look.box && kind(index - 1) !== line.kind;
    const closes = look.box && kind(index + 1) !== line.kind;
    const begins = BEGINS.indexOf(line.kind) >= 0 && UNDER.indexOf(kind(index - 1)) < 0;
    pen.font = font(look);
    const inside = width - (look.box ? 2 * PADDING : 0);
    wrap(line.text, inside, (text) => pen.measureText(text).width).forEach((text, row, all) => {
      const first = row === 0;
      const last = row === all.length - 1;
      rows.push({
        text,
        look,
        before: first && (opens || !look.box) ? look.before : 0,
        top: first && opens ? PADDING : 0,
        bottom: last && closes ? PADDING : 0,
        ruled: first && look.ruled,
        // Within a long list too, but not so that a row stands alone.
        free: first ? begins : line.kind === "names" && row > 1 && !last,
      });
    });
  });
  return rows;
}

const height = (row) => row.before + row.top + leading(row.look) + row.bottom;

const sum = (rows) => rows.reduce((sum, row) => sum + height(row), 0);

// Rows on pictures, with so many px of room. Between two that may be parted, all stays together.
function share(rows, room) {
  const pages = [[]];
  const place = (group) => {
    const page = pages[pages.length - 1];
    if (sum(group) > room) {
      group.forEach((row) => place([row]));
    } else if (sum(page) + sum(group) > room) {
      // Nothing stands above it that it would have to keep away from.
      pages.push([Object.assign({}, group[0], { before: 14, ruled: false })].concat(group.slice(1)));
    } else {
      page.push(...group);
    }
  };
  let group = [];
  rows.forEach((row) => {
    if (row.free) {
      place(group);
      group = [];
    }
    group.push(row);
  });
  place(group);
  return pages;
}

function paintRows(pen, rows, left, top, width) {
  let y = top;
  rows.forEach((row) => {
    y += row.before;
    if (row.ruled) {
      pen.fillStyle = "#d4d9d4";
      pen.fillRect(left, y - 20, width, 2);
    }
    if (row.look.box) {
      pen.fillStyle = row.look.box;
      pen.fillRect(left, y, width, row.top + leading(row.look) + row.bottom);
    }
    y += row.top;
    pen.font = font(row.look);
    pen.fillStyle = row.look.colour;
    pen.fillText(row.text, left + (row.look.box ? PADDING : 0), y + row.look.size * 1.1);
    y += leading(row.look) + row.bottom;
  });
  return y;
}

// The square code, as modules of whole px.
export function paintCode(pen, code, left, top, width) {
  const modules = code.size + 8;
  const module = Math.floor(width / modules);
  pen.fillStyle = "#fff";
  pen.fillRect(left, top, module * modules, module * modules);
  pen.fillStyle = "#000";
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (code.get(x, y)) {
        pen.fillRect(left + (x + 4) * module, top + (y + 4) * module, module, module);
      }
    }
  }
  return module * modules;
}

// The pictures of a sheet, as canvases. The square code stands at the end of the last one, where there is one.
export function paint(sheet, code, newCanvas) {
  const pen = newCanvas(1, 1).getContext("2d");
  const head = rows(pen, sheet.head, INSIDE);
  const foot = rows(pen, sheet.foot, INSIDE);
  const beside = code ? rows(pen, sheet.where.concat(sheet.scan), INSIDE - CODE - PADDING) : [];
  const end = Math.max(code ? CODE : 0, sum(beside));
  const frame = 2 * MARGIN + sum(head) + sum(foot) + GAP;
  const pages = share(rows(pen, sheet.lines.concat(code ? [] : sheet.where), INSIDE), HEIGHT - frame);
  if (sum(pages[pages.length - 1]) + end > HEIGHT - frame) {
    pages.push([]);
  }
  return pages.map((page, index) => {
    const last = index === pages.length - 1;
    const canvas = newCanvas(WIDTH, frame + sum(page) + (last ? end : 0));
    const pen = canvas.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    // What it is worth and of which document is said on every picture.
    let y = paintRows(pen, page, MARGIN, paintRows(pen, head, MARGIN, MARGIN, INSIDE), INSIDE);
    if (last && code) {
      const width = paintCode(pen, code, MARGIN, y + GAP / 2, CODE);
      paintRows(pen, beside, MARGIN + width + PADDING, y, INSIDE - CODE - PADDING);
    }
    y += (last ? end : 0) + GAP;
    paintRows(pen, foot, MARGIN, y, INSIDE);
    if (pages.length > 1) {
      pen.textAlign = "right";
      pen.fillText(index + 1 + "/" + pages.length, WIDTH - MARGIN, MARGIN + 20);
    }
    return canvas;
  });
}
