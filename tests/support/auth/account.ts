import { expect } from "vitest";
import { signInLibrary } from "#auth/better-auth.ts";
import { commandLineEditor } from "#auth/command-line.ts";
import { addMadePasskey, askForPasskey, beginPasskey, signInByPasskey } from "#auth/second-factors/passkeys.ts";
import { beginSecondFactor, confirmSecondFactor } from "#auth/second-factors/second-factor.ts";
import { type EditorSession, sessionFromHeaders } from "#auth/session.ts";
import { hashPassword } from "#auth/sign-in/password-hash.ts";
import { database } from "#data/database/client.ts";
import { setPasswordByLink } from "#data/editors/editor-links.ts";
import { inviteEditor } from "#data/editors/save-editor.ts";
import type { Role } from "#domain/editors/editor.ts";
import { freshCodeOf } from "./authenticator.ts";
import { softwarePasskey } from "./software-passkey.ts";

export const PASSWORD = "copper lantern walks uphill";

export type Account = { editorId: string; email: string };

let counter = 0;

/** Somebody fictional with a one-time link. */
export async function invite(role: Role): Promise<Account & { token: string }> {
  counter += 1;
  const email = `somebody-${process.pid}-${counter}@example.org`;
  const invitation = { name: "Vera Example", email, role };
  return { ...(await database().$transaction((tx) => inviteEditor(commandLineEditor, tx, invitation))), email };
}

/** Somebody fictional with a password and nothing more. */
export async function withPassword(role: Role): Promise<Account> {
  const { editorId, token, email } = await invite(role);
  expect(await setPasswordByLink(token, await hashPassword(PASSWORD))).toBe(true);
  return { editorId, email };
}

/** A browser: it keeps the cookies that the library sets, which outside of Next go to nobody else. */
export class Browser {
  readonly #cookies = new Map<string, string>();

  get headers(): Headers {
    return new Headers({ cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ") });
  }

  /** The same cookies in another browser: stolen, or of a tab that has not heard of what came after. */
  copy(): Browser {
    const other = new Browser();
    for (const [name, value] of this.#cookies) other.#cookies.set(name, value);
    return other;
  }

  /** Takes the cookies of what the library answers while `work` runs. */
  async take(answer: Response): Promise<Response> {
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = "", rest = ""] = /^([^=]+)=([^;]*)(.*)$/.exec(cookie) ?? [];
      if (/max-age=0/i.test(rest)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return answer;
  }

  async submitPassword({ email }: Account, password = PASSWORD): Promise<Response> {
    const body = { email, password };
    return this.take(await signInLibrary().api.signInEmail({ body, headers: this.headers, asResponse: true }));
  }

  async giveCode(code: string): Promise<Response> {
    return this.take(await signInLibrary().api.verifyTOTP({ body: { code }, headers: this.headers, asResponse: true }));
  }

  async giveRecoveryCode(code: string): Promise<Response> {
    const body = { code };
    return this.take(await signInLibrary().api.verifyBackupCode({ body, headers: this.headers, asResponse: true }));
  }

  who(): Promise<EditorSession | null> {
    return sessionFromHeaders(this.headers);
  }

  async signedIn(): Promise<EditorSession> {
    const found = await this.who();
    if (!found) throw new Error("nobody is signed in");
    return found;
  }

  /** Looks up the cookie of a session that our own code has just begun. */
  async takeNewest({ editorId }: Account): Promise<void> {
    const { token } = await database().editorSession.findFirstOrThrow({
      where: { editorId },
      orderBy: { createdAt: "desc" },
    });
    const { authCookies, secret } = await signInLibrary().$context;
    const { makeSignature } = await import("better-auth/crypto");
    this.#cookies.set(
      authCookies.sessionToken.name,
      encodeURIComponent(`${token}.${await makeSignature(token, secret)}`),
    );
  }

  /** Sets up an authenticator app; gives its key and recovery codes. */
  async addApp(account: Account): Promise<{ key: string; recoveryCodes: string[] }> {
    const begun = await beginSecondFactor(PASSWORD, this.headers);
    if (!begun) throw new Error("no app could be begun");
    expect(await confirmSecondFactor(await this.signedIn(), await freshCodeOf(begun.secret), this.headers)).toBe(true);
    await this.takeNewest(account);
    return { key: begun.secret, recoveryCodes: begun.recoveryCodes };
  }

  /** Adds a passkey; gives the device. */
  async addPasskey(account: Account) {
    const device = softwarePasskey();
    const options = await beginPasskey(await this.signedIn(), PASSWORD);
    if (!options) throw new Error("no passkey could be begun");
    const input = { answer: device.make(options), name: "A test device" };
    expect(await addMadePasskey(await this.signedIn(), input, this.headers)).toBe(true);
    await this.takeNewest(account);
    return device;
  }

  async usePasskey(account: Account, device: ReturnType<typeof softwarePasskey>): Promise<string> {
    const { outcome } = await signInByPasskey(device.sign(await askForPasskey()), this.headers);
    if (outcome === "signed_in") await this.takeNewest(account);
    return outcome;
  }
}

/** A browser in which somebody has given the password, and nothing more. */
export async function browserOf(account: Account): Promise<Browser> {
  const browser = new Browser();
  await browser.submitPassword(account);
  return browser;
}

/** Puts back the clock of a session: when its factor was presented. */
export async function presentedAgo(browser: Browser, minutes: number): Promise<void> {
  const { sessionId } = await browser.signedIn();
  const factorAt = new Date(Date.now() - minutes * 60_000);
  await database().editorSession.update({ where: { id: sessionId }, data: { factorAt } });
}
