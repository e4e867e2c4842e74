// Starts the page: fetches the program, hands it to WebAssembly, and says so when that fails.
//
// What the reader sees meanwhile stands in index.html, words included. This script only tells it
// the state, as <html data-start="...">: "loading", "running", "failed" (the network dropped, or
// the program broke) or "unsupported" (this browser has no WebAssembly). An element with
// data-start-when="loading failed" is shown in those states and hidden in all others; a
// <progress data-start-progress> is moved; a click on [data-start-retry] tries again.
//
// The bytes are fetched here and not by WebAssembly.instantiateStreaming, which fails in some
// WebViews for no reason. esbuild puts in the glue of wasm-bindgen and PROGRAM_SIZE.
//
// What is done on the first screens before the program runs is kept by src/js/early.js, and done over
// here once it does.
import init from "glue";

const early = window.early;

const begun = performance.now();

const url = document.currentScript.getAttribute("data-wasm");

// A network that has said nothing for so long will not say more, ms.
const PATIENCE = 60000;

const all = (selector) => Array.from(document.querySelectorAll(selector));

function enter(state) {
  document.documentElement.setAttribute("data-start", state);
  all("[data-start-when]").forEach((element) => {
    element.hidden = element.getAttribute("data-start-when").split(" ").indexOf(state) < 0;
  });
}

function show(share) {
  all("[data-start-progress]").forEach((bar) => {
    bar.value = share * (bar.max || 1);
  });
}

// Does over what was done before the program ran; it may have drawn the screen anew.
function catchUp() {
  const form = document.querySelector("#who, #question");
  if (!form) {
    return;
  }
  early.ticked.forEach((value) => {
    const box = form.querySelector('input[value="' + value + '"]');
    if (box && !box.checked) {
      box.checked = true;
      box.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  if (early.handedIn) {
    form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  }
}

// In the single file the program stands in the page, as letters.
function unpack(program) {
  return Promise.resolve(Uint8Array.from(atob(program.textContent), (letter) => letter.charCodeAt(0)));
}

function download() {
  const program = document.getElementById("program");
  if (program) {
    return unpack(program);
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let patience;
    const hope = () => {
      clearTimeout(patience);
      patience = setTimeout(() => request.abort(), PATIENCE);
    };
    request.open("GET", url);
    request.responseType = "arraybuffer";
    request.onprogress = (event) => {
      hope();
      show(Math.min(event.loaded / PROGRAM_SIZE, 1));
    };
    request.onload = () =>
      request.status === 200 ? resolve(request.response) : reject(new Error("HTTP " + request.status));
    request.onerror = request.onabort = () => reject(new Error("network"));
    request.onloadend = () => clearTimeout(patience);
    hope();
    request.send();
  });
}

// Starting takes an old phone a good part of a second. What is tapped when the page has just come goes first;
// slow networks bring the program later than that anyway.
const FIRST = 500;

function idle(bytes) {
  return new Promise((resolve) => {
    const start = () => resolve(bytes);
    const when = window.requestIdleCallback ? () => requestIdleCallback(start, { timeout: 1000 }) : start;
    setTimeout(when, Math.max(0, FIRST - (performance.now() - begun)));
  });
}

let retry = start;

function start() {
  if (typeof WebAssembly !== "object") {
    enter("unsupported");
    return;
  }
  enter("loading");
  show(0);
  download()
    .then(idle)
    .then((bytes) => {
      // A program that broke halfway cannot be started a second time in the same page.
      retry = () => location.reload();
      return init({ module_or_path: bytes });
    })
    .then(
      () => {
        enter("running");
        early.over = true;
        // After the program has drawn for the first time.
        setTimeout(catchUp, 0);
        // Only now: these must not slow down the first visit.
        keepOffline();
      },
      (error) => {
        console.error(error);
        enter("failed");
        // It stands above the page, so that it covers nothing.
        scrollTo(0, 0);
      },
    );
}

// Offers a new build when one lies ready; it takes over when the person says so.
let taken = false;

function keepOffline() {
  const workers = navigator.serviceWorker;
  if (!workers || location.protocol === "file:") {
    return;
  }
  // Where the page can be kept, it can be put on the home screen too.
  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = "manifest.webmanifest";
  document.head.appendChild(manifest);
  const offer = (worker) => {
    all("[data-new-build]").forEach((element) => {
      element.hidden = false;
    });
    all("[data-take-new-build]").forEach((button) => {
      button.onclick = () => {
        taken = true;
        worker.postMessage("take over");
      };
    });
  };
  const watch = (worker) => {
    worker.addEventListener("statechange", () => {
      // Without a controller this is the first build here, and nothing is new.
      if (worker.state === "installed" && workers.controller) {
        offer(worker);
      }
    });
  };
  workers.addEventListener("controllerchange", () => {
    if (taken) {
      location.reload();
    }
  });
  workers.register("sw.js").then(
    (registration) => {
      if (registration.waiting && workers.controller) {
        offer(registration.waiting);
      }
      if (registration.installing) {
        watch(registration.installing);
      }
      registration.addEventListener("updatefound", () => watch(registration.installing));
    },
    // Forbidden, or no worker on this host: the page works, only not offline.
    () => {},
  );
}

document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("[data-start-retry]")) {
    retry();
  }
});

start();
