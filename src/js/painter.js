// Hands jobs to the program that paints what is taken away; src/browser/painter.rs loads this script when
// somebody wants a picture, and the first job fetches the program.
import init from "glue";

// In the single file the program stands in the page, as letters, and the address is # with its id.
function bytes(address) {
  if (address[0] === "#") {
    const letters = document.querySelector(address).textContent;
    return Promise.resolve(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)));
  }
  return fetch(address).then((response) =>
    response.ok ? response.arrayBuffer() : Promise.reject(new Error("HTTP " + response.status)),
  );
}

let started;

window.paint = (address, job) => {
  started = started || bytes(address).then((bytes) => init({ module_or_path: bytes }));
  // What did not come is fetched again when it is asked for again.
  started.catch(() => (started = undefined));
  return started.then(() => window.painter(job));
};
