import "server-only";
import { type Followed, followedName } from "#domain/feeds/subscription.ts";
import { findSenator } from "./senators.ts";

/** What somebody follows, in words; null where the record holds no such senator. */
export async function findFollowedName(followed: Followed): Promise<string | null> {
  if (followed.follows !== "senator") return followedName(followed, String);
  return (await findSenator(followed.subject))?.person.name ?? null;
}
