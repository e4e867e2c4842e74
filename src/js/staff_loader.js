// Starts the page for staff. Their laptops have new browsers, so this is short; what they see while it
// comes, and when it does not, stands in staff.html.
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
