// Stands in index.html itself and runs before any other file has come: what is done on the first
// screens is kept for the program. src/js/loader.js does it over once the program runs.
(() => {
  // Under this name the program keeps the answers.
  const KEPT = "qinghuicha";

  const all = (selector) => Array.from(document.querySelectorAll(selector));

  const root = document.documentElement;

  // How large the letters are is remembered, and known before anything is painted.
  const SIZE = "qinghuicha-size";

  function enlarge(size) {
    root.setAttribute("data-size", size);
    all("[data-to-size]").forEach((button) => {
      button.setAttribute("aria-pressed", button.getAttribute("data-to-size") === size);
    });
  }

  function size() {
    try {
      return localStorage.getItem(SIZE) || "standard";
    } catch (refused) {
      return "standard";
    }
  }

  // In the HTML the letters are of the standard size.
  const kept = size();
  if (kept !== "standard") {
    enlarge(kept);
    document.addEventListener("DOMContentLoaded", () => enlarge(kept));
  }
  document.addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest("[data-to-size]");
    if (button) {
      enlarge(button.getAttribute("data-to-size"));
      try {
        localStorage.setItem(SIZE, button.getAttribute("data-to-size"));
      } catch (refused) {
        // Then it lasts until the page is closed.
      }
    }
  });

  const early = (window.early = { ticked: [], handedIn: false, over: false });

  // The question that follows for one role stands in index.html too, and is shown without waiting. The
  // program takes it up from what is kept and from the address.
  function showSecond() {
    const ticked = all("#who input:checked");
    const second = document.querySelector('[data-second="' + (ticked.length === 1 ? ticked[0].value : "") + '"]');
    try {
      if (!second || localStorage.getItem(KEPT) !== null) {
        return false;
      }
      localStorage.setItem(KEPT, second.getAttribute("data-record"));
    } catch (refused) {
      return false;
    }
    early.ticked = [];
    const main = document.getElementById("main");
    location.hash = second.getAttribute("data-hash");
    main.textContent = "";
    main.appendChild(second.content.cloneNode(true));
    main.querySelector("h1").focus();
    scrollTo(0, 0);
    return true;
  }

  document.addEventListener("submit", (event) => {
    if (!early.over) {
      event.preventDefault();
      if (event.target.id !== "who" || !showSecond()) {
        early.handedIn = true;
      }
    }
  });

  document.addEventListener("change", () => {
    if (!early.over) {
      early.ticked = all("#app input:checked").map((box) => box.value);
    }
  });

  // A tap on a choice answers, with the program and without.
  document.addEventListener("click", (event) => {
    if (!early.over && event.target.type === "radio") {
      early.handedIn = true;
    }
  });
})();
