/** Returns a name as an owner, in AP style: "Jon Tester’s", "Mike Rounds’". */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
