// The worker that screens rosters. The first message is the program; then it says that it is ready.
import init from "glue";

self.onmessage = (event) => {
  self.onmessage = null;
  init({ module_or_path: event.data }).then(
    () => self.postMessage(["ready"]),
    (error) => {
      console.error(error);
      self.postMessage(["failed"]);
    },
  );
};
