/** Official files may bring somebody whose name, and so whose address, a senator of the shipped record has too. */
import { afterAll, expect, test } from "vitest";
import { officialFilesImporter } from "#auth/importers/official-files.ts";
import { connect } from "#data/database/connect.ts";
import { savePeople } from "#data/people/save-person.ts";
import type { Person } from "#domain/people/person.ts";
import { loadSeedData } from "#import/seed/seed-database.ts";
import { emptyDatabase } from "../../support/database/database.ts";
import { ADA_EXAMPLE } from "../../support/fictional/fictional-record.ts";
import { fictionalSeed, removeFictionalSeeds } from "../../support/fictional/fictional-seed.ts";
import { rowsOf } from "../../support/official-files/official-import.ts";

afterAll(removeFictionalSeeds);

function namesake(chamber: "senate" | "house"): Person {
  const term = { startsOn: "2021-01-03", endsOn: null };
  return {
    ...ADA_EXAMPLE,
    bioguideId: "X000009",
    lisId: null,
    terms: [
      {
        chamber,
        state: "OH",
        senateClass: chamber === "senate" ? 1 : null,
        district: chamber === "house" ? 1 : null,
        ...term,
        affiliations: [],
      },
    ],
    notes: [],
  };
}

async function loadedAfter(person: Person) {
  const { url: databaseUrl } = await emptyDatabase();
  const client = connect(databaseUrl);
  await client.$transaction((tx) =>
    savePeople(officialFilesImporter, tx, [{ record: person, basedOn: null, reason: "A file of legislators" }]),
  );
  await client.$disconnect();
  const seed = fictionalSeed();
  const load = () => loadSeedData({ databaseUrl, folder: seed.folder });
  await load();
  const slugsOfPeople = () => rowsOf(databaseUrl, "SELECT bioguide_id AS id, slug FROM people ORDER BY 1");
  return { seed, load, addresses: slugsOfPeople };
}

test("a member without a page gives the address up to the senator", async () => {
  const { addresses: slugsOfPeople } = await loadedAfter(namesake("house"));
  expect(await slugsOfPeople()).toEqual([
    { id: "X000001", slug: "ada-example" },
    { id: "X000002", slug: "ben-sample" },
    { id: "X000009", slug: "ada-example-oh" },
  ]);
});

test("a senator whom readers know by it keeps it, whatever is loaded later", async () => {
  const { seed, load, addresses: slugsOfPeople } = await loadedAfter(namesake("senate"));
  const resolved = [
    { id: "X000001", slug: "ada-example-wy" },
    { id: "X000002", slug: "ben-sample" },
    { id: "X000009", slug: "ada-example" },
  ];
  expect(await slugsOfPeople()).toEqual(resolved);
  seed.set("people/ada-example.json", "nickname", "Addie");
  expect((await load()).summary).toBe("changed 1, left 7 as they were");
  expect(await slugsOfPeople()).toEqual(resolved);
});
