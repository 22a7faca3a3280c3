import type { MetadataRoute } from "next";

export const dynamic = "force-static";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Said & Voted",
    short_name: "Said & Voted",
    description: "What U.S. senators said about sanctuary-city policy and how they voted.",
    lang: "en",
    start_url: "/",
    display: "browser",
    background_color: "#fcfaf6",
    theme_color: "#fcfaf6",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
