// What is taken away, line by line: read from the results, with the lines that every sheet has around them.

const all = (of, selector) => Array.from(of.querySelectorAll(selector));

const words = (element) => element.textContent.trim();

const read = (element) => ({ kind: element.getAttribute("data-line"), text: words(element) });

// What ends a measure.
const BEGINS = ["title", "section", "block", "measure"];

// The lines of one recipient, and the clauses of the measures among them, numbered alike.
function linesOf(recipient, form) {
  const lines = [];
  const clauses = [];
  let payee = "";
  let names = [];
  let measure = null;
  const end = () => {
    if (names.length) {
      lines.push({ kind: "names", text: names.join("、") + "。" });
    }
    all(form, '[data-notes-of="' + measure + '"] [data-line]').map(read).forEach((line) => {
      (line.kind === "clause" ? clauses : lines).push(line);
    });
    names = [];
    measure = null;
  };
  all(recipient, "[data-line]").forEach((element) => {
    const line = read(element);
    if (line.kind === "name") {
      names.push(words(element.querySelector("a") || element));
    } else if (line.kind === "payee") {
      // Said where it changes: mostly it is the same throughout. What is taken by name has none.
      const said = words(element.firstChild) + ":" + all(element, "span").map(words).join("、");
      if (measure && said !== payee) {
        lines.push({ kind: "plain", text: said });
        payee = said;
      }
    } else {
      if (BEGINS.indexOf(line.kind) >= 0) {
        end();
      }
      const card = line.kind === "measure" && element.closest("article");
      if (card) {
        measure = card.id;
        line.note = clauses.length + 1;
      }
      lines.push(line);
    }
  });
  end();
  return { lines, clauses };
}

// The sheets, one a recipient. `head` says whose it is and what it is worth; `scan` stands beside the square code,
// `clauses` are for paper.
export function sheets(results, form, build) {
  const part = (name) => all(form, '[data-part="' + name + '"] [data-line]').map(read);
  const common = Array.from(results.children).filter((line) => line.hasAttribute("data-line")).map(read);
  const [brand, ...draft] = part("head");
  const [document, issuer] = part("foot");
  return all(results, ".recipient").map((recipient) => {
    const { lines, clauses } = linesOf(recipient, form);
    return {
      head: [brand].concat(lines.slice(0, 1), draft),
      lines: common.concat(lines.slice(1)),
      where: part("where"),
      foot: [document, { kind: issuer.kind, text: issuer.text + build }],
      scan: part("scan"),
      clauses: part("clauses").concat(clauses),
    };
  });
}

// Everything on a sheet but the code and the clauses.
export const everyLine = (sheet) => sheet.head.concat(sheet.lines, sheet.where, sheet.foot);

// As text, for other apps.
export function text(sheets, link) {
  const gap = { brand: "\n\n", section: "\n", measure: "\n" };
  const lines = [].concat(...sheets.map(everyLine));
  return (lines.map((line) => (gap[line.kind] || "") + line.text).join("\n") + (link ? "\n\n" + link : "")).trim();
}
