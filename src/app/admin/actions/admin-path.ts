/** Returns an admin path to go back to after sign-in; /admin for anything else. */
export function safeAdminPath(path: unknown): string {
  if (typeof path !== "string" || path.includes("..")) return "/admin";
  return /^\/admin(\/[\w\-./]*)?(\?[\w\-=&%.]*)?$/.test(path) ? path : "/admin";
}
