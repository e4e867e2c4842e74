/*! With lean-qr 2.7.4, Copyright (c) 2021-2025 David Evans, MIT License, https://github.com/davidje13/lean-qr */
// Fills the page of what is taken away: paints the pictures, writes the link, shows the buttons of what works here.
//
// src/pages/take.rs draws the page and all its words; this script is fetched when somebody opens it. Inside WeChat
// nothing may be relied upon but what is seen, so no button is shown there that copies, prints or saves.
import { correction, generate, mode } from "lean-qr";
import { everyLine, sheets, text } from "./picture/lines";
import { paint, paintCode } from "./picture/paint";

// Said by the program when there is a page to be filled.
const FILL = "take";

// A longer address makes a code that cheap phones cannot read, bytes.
const LONGEST = 400;

const closed = /MicroMessenger/i.test(navigator.userAgent);

const all = (of, selector) => Array.from(of.querySelectorAll(selector));

const one = (of, name) => of.querySelector("[data-fill=" + name + "]");

function newElement(name, className, words) {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = words || "";
  return element;
}

function newCanvas(width, height) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

// A picture that can be kept: long presses and downloads know data, but not always what a script holds.
function newImage(canvas, words) {
  const image = new Image();
  image.alt = words;
  image.src = canvas.toDataURL("image/png");
  return image;
}

// In the single file it stands in the page.
function fetchForm(address) {
  if (address[0] === "#") {
    return Promise.resolve(document.querySelector(address).innerHTML);
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.onload = () => (request.status === 200 ? resolve(request.responseText) : reject(new Error("HTTP")));
    request.onerror = () => reject(new Error("network"));
    request.send();
  });
}

const canCopy = () => !!navigator.clipboard || document.queryCommandSupported("copy");

function copy(words) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(words);
  }
  const field = newElement("textarea");
  field.value = words;
  document.body.appendChild(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  return copied ? Promise.resolve() : Promise.reject(new Error("copy"));
}

// What can be done here, by the key of its button.
function deeds(link, taken) {
  const shown = () => ({});
  return closed
    ? {}
    : {
        share: link && navigator.share && (() => navigator.share({ title: document.title, url: link }).then(shown, shown)),
        "copy-link": link && canCopy() && (() => copy(link)),
        "copy-text": canCopy() && (() => copy(text(taken, link))),
        print: window.print && (() => Promise.resolve(window.print()).then(shown)),
      };
}

function offer(form, deeds) {
  all(form, "[data-deed]").forEach((button) => {
    const deed = deeds[button.getAttribute("data-deed")];
    const outcome = one(button.parentNode, "outcome");
    const say = (result) => () => {
      outcome.textContent = outcome.getAttribute(result);
    };
    button.hidden = !deed;
    button.onclick = () => {
      outcome.textContent = "";
      // A window to share or to print shows itself; nothing is said of it.
      deed().then((quiet) => quiet || say("data-done")(), say("data-failed"));
    };
  });
}

function fillPictures(place, taken, code) {
  taken.forEach((sheet) => {
    paint(sheet, code, newCanvas).forEach((canvas) => {
      const image = newImage(canvas, place.getAttribute("data-alt"));
      image.className = "picture";
      place.appendChild(image);
      if (!closed && "download" in HTMLAnchorElement.prototype) {
        const save = newElement("a", "secondary", place.getAttribute("data-save"));
        save.href = image.src;
        save.download = "qinghuicha-" + all(place, "img").length + ".png";
        place.appendChild(save);
      }
    });
  });
}

// The sheets as they are read on the screen and on paper. The code and the clauses are for paper only.
function fillSheets(place, taken, code) {
  const names = { title: "h3", section: "h4", measure: "h5" };
  taken.forEach((sheet) => {
    const section = newElement("section", "sheet");
    const add = (to) => (line) => {
      const element = newElement(names[line.kind] || "p", "", line.text);
      element.setAttribute("data-line", line.kind);
      if (line.note) {
        element.appendChild(newElement("sup", "", line.note));
      }
      to.appendChild(element);
    };
    if (code) {
      const scan = newElement("div", "paper scan");
      scan.appendChild(code.cloneNode());
      sheet.scan.forEach(add(scan));
      section.appendChild(scan);
    }
    everyLine(sheet).forEach(add(section));
    const paper = newElement("div", "paper");
    sheet.clauses.forEach((line, number) => add(paper)(number ? { kind: line.kind, text: number + " " + line.text } : line));
    section.appendChild(paper);
    place.appendChild(section);
  });
}

// At a fair the page may be served by the very computer it is seen on; no phone finds it there.
const isOfThisComputer = (address) =>
  window.top !== window && /^https?:\/\/(localhost|127\.|\[::1\])/.test(address);

// Where phones find the page. Staff at a fair say so on their page, whose own address may be no use to a phone.
function address() {
  let published = "";
  try {
    published = localStorage.getItem("qinghuicha-address");
  } catch (error) {
    // A browser that keeps nothing was told nothing.
  }
  return published || (location.protocol === "file:" ? "" : location.href.split(/[?#]/)[0]);
}

function fill(page, form) {
  const base = address();
  const link = base && base + page.getAttribute("data-link");
  const figures = page.getAttribute("data-figures");
  const code = link && link.length <= LONGEST && generate(mode.ascii(link), { minCorrectionLevel: correction.M });
  const build = document.querySelector(".build");
  const taken = sheets(document.querySelector("[data-results]"), form, build ? build.firstChild.textContent.trim() : "");
  const filled = form.querySelector("[data-part=form]");

  fillPictures(one(filled, "pictures"), taken, code);
  one(filled, "link").textContent = link;
  one(filled, "figures").textContent = figures;
  let image = null;
  if (code) {
    const place = one(filled, "code");
    const canvas = newCanvas((code.size + 8) * 8, (code.size + 8) * 8);
    paintCode(canvas.getContext("2d"), code, 0, 0, canvas.width);
    image = newImage(canvas, place.getAttribute("data-alt"));
    place.appendChild(image);
  }
  fillSheets(one(filled, "sheets"), taken, image);
  // At a fair the phone is in the other hand: what it scans comes first.
  if (code && window.top !== window) {
    const section = image.closest("section");
    section.parentNode.insertBefore(section, section.parentNode.querySelector("section"));
    section.classList.add("across");
  }
  offer(filled, deeds(link, taken));
  const states = { link, long: link && !code, told: figures, file: !link, local: isOfThisComputer(link), closed };
  all(filled, "[data-when]").forEach((part) => {
    part.hidden = !states[part.getAttribute("data-when")];
  });
  page.appendChild(filled);
  page.querySelector("#drawing").hidden = true;
}

addEventListener(FILL, () => {
  const page = document.getElementById("take");
  if (!page || one(page, "pictures")) {
    return;
  }
  fetchForm(document.getElementById("app").getAttribute("data-take"))
    .then((html) => {
      const form = newElement("div");
      form.innerHTML = html;
      // Somebody who did not wait is on another page by now.
      if (document.body.contains(page) && !one(page, "pictures")) {
        fill(page, form);
      }
    })
    .catch((error) => {
      console.error(error);
      page.querySelector("#drawing").hidden = true;
      page.querySelector("#not-drawn").hidden = false;
    });
});
