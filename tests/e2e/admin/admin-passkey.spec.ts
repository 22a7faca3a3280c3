import { expect, test } from "@playwright/test";
import { passMinutes, signInAs, submitPassword } from "../../support/auth/admin.ts";

test("a passkey signs in, stands for a second factor, and is taken away again", async ({ page, context }) => {
  const device = await context.newCDPSession(page);
  await device.send("WebAuthn.enable");
  const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const testEditor = await signInAs(page, "administrator", { secondFactor: false });
  // With the password alone there are no people to be kept.
  expect((await page.goto("/admin/people"))?.status()).toBe(404);
  await page.goto("/admin/account");
  const add = async (password: string) => {
    await page.getByLabel("Device name").fill("Test device");
    await page.getByLabel("Your password, to add a passkey").fill(password);
    await page.getByRole("button", { name: "Add a passkey" }).click();
  };
  await add("not the password at all");
  await expect(page.getByText("This is not your password.")).toBeVisible();
  await add(testEditor.password);
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Test device/ })).toContainText("Not yet");

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/admin/sign-in?to=/admin/people");
  // A device that is there and is not unlocked proves too little.
  await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByText("No passkey was given.")).toBeVisible();
  await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByRole("heading", { name: "People", level: 1 })).toBeVisible();

  // The password alone is no session any more, and cannot set up a factor of its own.
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/admin/sign-in");
  await submitPassword(page, testEditor);
  await expect(page.getByRole("heading", { name: "Second factor" })).toBeVisible();
  await expect(page.getByLabel("Code")).toBeHidden();
  for (const path of ["/admin", "/admin/account", "/admin/people"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  }
  await page.goto("/admin/sign-in/code?to=/admin/account");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();

  // Ten minutes later it has to be presented once more.
  await passMinutes(testEditor.email, 11);
  await page.reload();
  await expect(page.getByRole("button", { name: "Remove Test device" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Add a passkey" })).toBeHidden();
  await page.getByRole("link", { name: "confirm that it is you" }).click();
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.getByRole("button", { name: "Remove Test device" }).click();
  await expect(page.getByRole("row", { name: /Test device/ })).toBeHidden();
  await expect(page.getByText("A passkey was removed from your account.")).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByText("A passkey was removed from your account.")).toBeHidden();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/admin/sign-in");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByText(/No editor has this passkey|No passkey was given/)).toBeVisible();
});
