import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** What OWASP asks for at least: 19 MiB, two passes, one lane. The hash names them, so that they can be raised. */
const MEMORY_KIB = 19_456;
const PASSES = 2;
const LANES = 1;
const LENGTH = 32;

const derive = promisify<"argon2id", Argon2Parameters, Buffer>(argon2);

/** The argon2id hash of a password, in the usual way of writing one: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await derived(password, nonce, { memory: MEMORY_KIB, passes: PASSES, parallelism: LANES });
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${written(nonce)}$${written(hash)}`;
}

/** Whether the password is the one that was hashed; false for anything that is not such a hash. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, encodedHash] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash) ?? [];
  if (!nonce || !encodedHash) return false;
  const found = await derived(password, Buffer.from(nonce, "base64"), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  });
  const expected = Buffer.from(encodedHash, "base64");
  return expected.length === found.length && timingSafeEqual(expected, found);
}

type Costs = Pick<Argon2Parameters, "memory" | "passes" | "parallelism">;

/** One way of writing accented letters, so that a password typed on another keyboard is the same. */
function derived(password: string, nonce: Buffer, costs: Costs): Promise<Buffer> {
  return derive("argon2id", { message: password.normalize("NFKC"), nonce, tagLength: LENGTH, ...costs });
}

function written(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}
