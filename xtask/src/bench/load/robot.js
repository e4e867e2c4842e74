// A person in a hurry, put into the document before it loads. An expression: bench.rs calls it with the
// words to tap. Each thing counts once it has been painted, ms since the visit began.
(words) => {
  if (location.protocol === "about:") {
    return;
  }
  const report = (window.bench = {});
  const find = (words) => {
    // Just after a page has come nothing is taken.
    if (document.documentElement.hasAttribute("data-busy")) {
      return undefined;
    }
    const all = Array.from(document.querySelectorAll("button, label, a, summary"));
    return all.find((element) => element.textContent.trim().startsWith(words));
  };
  const tap = (element) => {
    element.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    element.click();
  };
  const now = () => Math.round(performance.now());
  const frame = () => new Promise(requestAnimationFrame);
  // A message sent in a frame comes when the frame has been painted.
  const painted = () =>
    new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    });
  const see = async (condition) => {
    for (;;) {
      await frame();
      const found = condition();
      if (found) {
        await painted();
        return found;
      }
    }
  };
  // A form handed in while no script listens is lost: a person tries again after a second.
  report.lost = 0;
  const tapUntilObeyed = (words) => {
    let obeyed = true;
    const listen = (event) => {
      obeyed = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener("submit", listen, { once: true });
    tap(find(words));
    if (!obeyed) {
      report.lost += 1;
      setTimeout(tapUntilObeyed, 1000, words);
    }
  };
  const visit = async () => {
    // Nobody taps what they cannot see yet.
    const [paint] = await see(() => {
      const entries = performance.getEntriesByName("first-contentful-paint");
      return entries.length && entries;
    });
    report.paint = Math.round(paint.startTime);
    const [tile, begin, second, third] = words;
    tap(await see(() => find(tile)));
    await see(() => find(tile) && find(tile).control.checked);
    report.tap = now();
    if (begin) {
      tapUntilObeyed(begin);
      tap(await see(() => find(second)));
      report.second = now();
      await see(() => find(third));
      report.third = now();
    }
    report.done = true;
  };
  visit();
}
