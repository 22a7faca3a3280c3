import { z } from "zod";
import { listVoices } from "#data/people/voices.ts";
import type { Voice } from "#domain/people/voice.ts";
import { keyText, type Order, pageInMemory } from "../cursor.ts";
import { list } from "../endpoint.ts";
import { toVoice, voiceResponseSchema } from "../schemas/voice.ts";

const BY_NAME: Order<{ voice: Voice }>[] = [{ by: ({ voice }) => voice.name }, { by: ({ voice }) => voice.slug }];

export const voiceEndpoints = [
  list({
    path: "/voices",
    tag: "Voices",
    summary: "Speakers who are not senators, by name",
    examples: ["/voices?limit=2"],
    item: voiceResponseSchema,
    after: z.tuple([keyText, keyText]),
    async list(_params, _filter, page) {
      const { items, next } = pageInMemory(await listVoices(), BY_NAME, page);
      return { items: items.map(toVoice), next };
    },
  }),
];
