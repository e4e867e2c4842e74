// The worker that screens tables. The first message is the program; when it runs it says so itself. What
// goes wrong is thrown, so that the page hears of it by `onerror`.
import init from "glue";

const tell = (error) =>
  setTimeout(() => {
    throw error;
  });

addEventListener("unhandledrejection", (event) => tell(event.reason));
addEventListener("messageerror", () => tell(new Error("a message that cannot be read")));

self.onmessage = (event) => {
  self.onmessage = null;
  init({ module_or_path: event.data }).catch(tell);
};
