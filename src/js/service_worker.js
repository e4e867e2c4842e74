// Keeps the page, so that it opens offline. xtask puts in the files and the number of the build.
//
// A new build is fetched beside the old one and takes over only when the person says so, or when
// the page is opened anew: never under somebody's hands.
const PAGE = "qinghuicha " + self.registration.scope + " ";
const CACHE = PAGE + "BUILD";
const FILES = ["FILES"];
// Kept only on devices that have opened the page for staff: it asks for it.
const STAFF = ["STAFF"];

// What has its content in its name may come from the browser's own cache; the rest is asked for anew.
const request = (file) => (/-[0-9a-f]{16}\./.test(file) ? file : new Request(file, { cache: "reload" }));

const keep = (files) => caches.open(CACHE).then((cache) => cache.addAll(files.map(request)));

self.addEventListener("install", (event) => {
  const staff = caches.match("./staff.html").then((kept) => (kept ? STAFF : []));
  event.waitUntil(staff.then((files) => keep(["./"].concat(FILES, files))));
});

self.addEventListener("activate", (event) => {
  const old = (name) => name.indexOf(PAGE) === 0 && name !== CACHE;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});

self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET") {
    const kept = () => caches.open(CACHE).then((cache) => cache.match(event.request, { ignoreSearch: true }));
    const asked = () => fetch(event.request);
    // Asked for anew where what was kept is of no use (src/browser/fetch.rs).
    const anew = event.request.cache === "reload";
    event.respondWith(anew ? asked().catch(kept) : kept().then((response) => response || asked()));
  }
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") {
    self.skipWaiting();
  } else if (event.data === "keep staff") {
    event.waitUntil(keep(STAFF));
  }
});
