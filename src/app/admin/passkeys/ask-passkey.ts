"use server";

import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type Asked, addMadePasskey, askForPasskey, beginPasskey, signInByPasskey } from "#auth/passkeys.ts";
import { rememberTypist } from "#auth/typist.ts";
import { requireSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import { removePasskey } from "#data/passkeys.ts";
import { senderNetwork } from "#domain/sender.ts";
import { env } from "#env.ts";
import { textIn } from "../acting/form-state.ts";
import { pathInRoom } from "../acting/path-in-room.ts";

/** What a device is to make, for whoever gives their password once more; null where it is wrong. */
export async function askToMakePasskey(
  password: string,
): Promise<Asked<PublicKeyCredentialCreationOptionsJSON> | null> {
  const signedIn = await requireSignedIn("/admin/account");
  return beginPasskey(signedIn, String(password));
}

/** Adds what the device has made. `answer` is JSON, as the device gave it. False: it is not what was asked. */
export async function addPasskeyMade(challengeId: string, answer: string, name: string): Promise<boolean> {
  const signedIn = await requireSignedIn("/admin/account");
  const given = { challengeId: String(challengeId), answer: parsed(answer), name: String(name) };
  return addMadePasskey(signedIn, given);
}

/** Takes one of one's own away. */
export async function removeOwnPasskey(form: FormData): Promise<void> {
  const { editor } = await requireSignedIn("/admin/account");
  const id = textIn(form, "passkeyId");
  await database().$transaction((tx) => removePasskey(editor, tx, id));
  redirect("/admin/account");
}

/** What a device is asked to sign before anybody is known. */
export async function askToSignIn(): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
  return askForPasskey();
}

/** Signs in by what the device has signed, and leads on; else says why not. */
export async function signInWithPasskey(challengeId: string, answer: string, to: string): Promise<string> {
  const sent = await headers();
  const network = senderNetwork(sent.get("x-forwarded-for"), env().TRUSTED_PROXIES);
  const given = { challengeId: String(challengeId), answer: parsed(answer) };
  const ended = await signInByPasskey(given, network, sent);
  if (ended.outcome === "signed_in") {
    await rememberTypist(ended.editorId);
    redirect(pathInRoom(to));
  }
  return ended.outcome === "too_many"
    ? `Too many tries. Try again in ${ended.minutes === 1 ? "a minute" : `${ended.minutes} minutes`}.`
    : "No editor has this passkey.";
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(String(json).slice(0, 20_000));
  } catch {
    return null;
  }
}
