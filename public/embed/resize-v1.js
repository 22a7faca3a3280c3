// For pages that show an embed: makes each frame from this script's own site as high as what is in it.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const frames = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${origin}/embed/`));
  addEventListener("message", ({ origin: from, source, data }) => {
    if (from !== origin || data?.saidAndVoted !== "height" || !Number.isFinite(data.height)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.height = String(Math.min(Math.max(Math.ceil(data.height), 80), 6000));
  });
  // Frames that were there before this script have told their height to nobody.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ saidAndVoted: "ask" }, origin);
})();
