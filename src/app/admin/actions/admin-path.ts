/** A path of the editors' room, to be led back to; its front door where it is anything else. */
export function safeAdminPath(path: unknown): string {
  if (typeof path !== "string" || path.includes("..")) return "/admin";
  return /^\/admin(\/[\w\-./]*)?(\?[\w\-=&%.]*)?$/.test(path) ? path : "/admin";
}
