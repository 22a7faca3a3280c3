import { UserFacingError } from "#processes/user-facing-error.ts";

/** The migrations that took the place of `SQUASHED` (docs/decisions/0102). */
const REPLACING = ["20261121000000_tables", "20261121000001_rules", "20261121000002_search"];

/** The migrations before they were squashed, and the SHA-256 of each. Databases and backups of then name them. */
export const SQUASHED: Readonly<Record<string, string>> = {
  "20261121000000_record": "3d7b9a6cb27d900cb857ea211567fa19781166e4657b2c698e4145682c80e27d",
  "20261121000100_rules": "688c8cd2c664c1058c36eaf0117d470547d882c64f2a7523b5fb0651eb5bdf45",
  "20261121000200_public_site": "17b809d762288d91e53a3108356f25ca06235bdaf40159169f78cb4690093d0a",
  "20261121000300_search": "9fe65fa8aa8908da26c7c8e11c8496bc1c8a0408115094dfee624b543f3c43a6",
  "20261121000350_votes_add_up": "3efbd19705a8d67c92dad846508bf899f6ba963b67bbb25fe3e9eb6f7750f8d6",
  "20261121000400_editor_notes": "01b61bf9346d97a60aec393d347f30b3a1f4a7f5ca181bd4b78736a141fc032d",
  "20261121000500_official_words": "bfb21031cd0088e0e355c76bf612b2a45fdd0b932b7e8be051406f041ce563ef",
  "20261121000510_official_files": "832ffd9bd3d8b8298c32e5e719b6faf34762d3be416de7dbae62a51af13dc2d7",
  "20261121000520_newest_found": "9ce503df51b72e85fea78ac2a52942f3fb5955629760830d28e6d6a3c037b4c2",
  "20261121000700_editors": "3b4e8b87974f19536abaa2ccb1457ff9c9073b8924d31c2e526eb5862d7a3d16",
  "20261121000710_editors_rules": "cae2c5ba0545c1c8ba294ea065d17cb2796bc2f6f9138c2a370d637da81b73a2",
  "20261121000800_last_day_and_search": "91f2b7c49c90fc4a184f44641d6787de730e603ae05c627ce1a167465237c5da",
  "20261121000900_sources": "7d06da63e2909dd29dfa3425abb33f8c4de4cbd7a594395bc6dc821553c55ff2",
  "20261121000910_positions_seen": "d7a474a40626812040354619538314f9944281d3277aa54176decc910f341430",
  "20261121000920_kept_typing": "3285e8e9384ecfc810e0f6a3700b42218c5dcb65ce2863264a1a8b302d5b0f04",
  "20261121000930_passkeys": "da86067916f86a9d5e3cc0b7de4d8f77dcd2d085528f0265e2bbf8ff64b82606",
  "20261121001000_every_kind_of_record": "3ddc229bc9582fecc0924d260ebb385bf6bcbea60741318b38747b43bffc6e5f",
  "20261121001100_official_room": "7519e3e707ef03a7fe2779aa612e859cf00ae955220b684c3a77e7999da8ef24",
  "20261121001110_votes_by_year": "683f8ebf187e7c1d2ea9804c729a1ef4712ed87256fc5eadb093ec3736e41ff0",
  "20261121001400_deliveries": "3ac5c0b535d45133ea08fecc39f08809bbf7904a8e5a8e72e4b776254e13bdd5",
  "20261121001500_record_clock": "e6abd7491387e4e526ff232fdb41e71df5c501b3fc20d28c1822ddbe53194d5a",
  "20261121029500_quote_in_copy": "c2bc654747795b2750de2ec0914b38e12a55f2e451e351911390fd353e25d57f",
  "20261121029600_sent_typing": "cfa409bc96d170cce8c63c3a904b44ba6d7961dc627238580a4dc362a381c04a",
  "20261201001000_record_clock_of_official_changes": "4dcc9db8ad840478e4506426a2f825b5c1eebb9e6136c4053f9a4b1156e8a0e9",
  "20261201002000_second_factor": "542ed3f546eea55b3e3dc249afcefa160c4203bc6d52d34af98a558bc578221d",
  "20261201002100_editor_notices": "8dcf31183cf28958a9dd655c5c2f3e1000756a13e3e2e5b16d30efd76711197c",
  "20261201002200_preview_links": "af2696675d1c3330df5cd858b2d93893ab890c5455546a99b421580a7974f8b3",
  "20261201003000_proposed_corrections": "d3a41d8c849e8e170bc08a4000aabc8387225ab093f9739e408bcd0536346f80",
  "20261201003100_codes_seen": "b0dd2b7668943427967188a42ec195c714517c39c7b6d78e4707fa11d0ec4154",
  "20261201003200_source_copies": "4de39a87ddcdd03b2ec1338ff5ba7460bce1a79285630bb1dd7e5107b14623dc",
  "20261201004000_analyze_facts": "b8084d9f346a39b67ce29fd8a76de592a03932398e8d1b36528368e8dc88cfe1",
};

/**
 * The same list of finished migrations in today's names. All squashed migrations together make what `REPLACING` makes,
 * to the order of columns; a part of them does not. @throws UserFacingError for a part.
 */
export function replaceSquashed(names: readonly string[]): string[] {
  const missing = Object.keys(SQUASHED).filter((name) => !names.includes(name));
  if (missing.length === Object.keys(SQUASHED).length) return [...names];
  if (missing.length > 0)
    throw new UserFacingError(
      `The tables are older than this version can take over: they lack ${missing.join(", ")}. Update them with the version that has these migrations first.`,
    );
  return [...REPLACING, ...names.filter((name) => SQUASHED[name] === undefined)];
}
