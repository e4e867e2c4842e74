// Starts the page for staff. What they see while it comes, and when it does not, stands in staff.html: "failed"
// blames the network, "unsupported" the browser. One that cannot read this script at all shows staff.html as it is.
import init from "glue";

const url = document.currentScript.getAttribute("data-wasm");

function enter(state) {
  document.documentElement.setAttribute("data-start", state);
  document.querySelectorAll("[data-start-when]").forEach((element) => {
    element.hidden = !element.getAttribute("data-start-when").split(" ").includes(state);
  });
}

// The files for staff are kept only on devices that have opened this page.
function keepOffline() {
  const workers = navigator.serviceWorker;
  if (workers) {
    workers.register("sw.js").catch(() => {});
    workers.ready.then((registration) => registration.active.postMessage("keep staff"));
  }
}

// Whether a program can be made here at all; the smallest has eight bytes.
function isSupported() {
  try {
    return !!new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (refused) {
    return false;
  }
}

if (isSupported()) {
  start();
} else {
  enter("unsupported");
}

function start() {
  enter("loading");
  fetch(url)
    .then((response) => (response.ok ? response.arrayBuffer() : Promise.reject(new Error("HTTP " + response.status))))
    .then((bytes) => init({ module_or_path: bytes }))
    .then(
      () => {
        enter("running");
        keepOffline();
      },
      (error) => {
        console.error(error);
        enter("failed");
      },
    );
}
