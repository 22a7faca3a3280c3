// Runs inside an embed: tells the page around it how high it is, so that it is never cut off. It reads nothing else.
(() => {
  if (parent === self) return;
  const tell = () =>
    parent.postMessage(
      { saidAndVoted: "height", height: Math.ceil(document.body.getBoundingClientRect().height) },
      "*",
    );
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.saidAndVoted === "ask") tell();
  });
})();
