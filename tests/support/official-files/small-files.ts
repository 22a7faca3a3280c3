/** Small official files in the shape that is really served, about people who are made up. */

export type SmallVote = { id: string; name: string; party: string; state: string; vote: string };

export const SMALL_VOTES: readonly SmallVote[] = [
  { id: "S491", name: "Aalto", party: "D", state: "ME", vote: "Yea" },
  { id: "S492", name: "Birch", party: "R", state: "MT", vote: "Yea" },
  { id: "S493", name: "Cedar", party: "I", state: "VT", vote: "Nay" },
];

/** A vote of the Senate on a nomination, as senate.gov serves one: empty elements, two spaces in the date, a break. */
export function smallSenateXml({
  number = 901,
  votes = SMALL_VOTES,
  modified = "September 17, 2025,  02:24 PM",
  result = "Nomination Confirmed",
}: {
  number?: number;
  votes?: readonly SmallVote[];
  modified?: string;
  result?: string;
} = {}): string {
  const count = (word: string) => votes.filter(({ vote }) => vote === word).length || "";
  const members = votes.map(
    ({ id, name, party, state, vote }) => `<member>
    <member_full>${name} (${party}-${state})</member_full><last_name>${name}</last_name><first_name>Example </first_name>
    <party>${party}</party><state>${state}</state><vote_cast>${vote}</vote_cast><lis_member_id>${id}</lis_member_id>
  </member>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><roll_call_vote>
  <congress>119</congress><session>1</session><congress_year>2025</congress_year><vote_number>${number}</vote_number>
  <vote_date>September 17, 2025,  11:02 AM</vote_date><modify_date>${modified}</modify_date>
  <vote_question_text>On the Nomination PN55-25</vote_question_text><vote_document_text></vote_document_text>
  <vote_result_text>${result} (${count("Yea") || 0}-${count("Nay") || 0})</vote_result_text>
  <question>On the Nomination</question><vote_title>Confirmation: Example Nominee</vote_title>
  <majority_requirement>1/2</majority_requirement><vote_result>${result}</vote_result>
  <document><document_congress>119</document_congress><document_type>PN</document_type><document_number>55-25</document_number><document_name>PN55-25</document_name><document_title>Example Nominee, of Maine</document_title><document_short_title></document_short_title></document>
  <amendment><amendment_number/><amendment_purpose></amendment_purpose></amendment>
  <count><yeas>${count("Yea")}</yeas><nays>${count("Nay")}</nays><present/><absent>${count("Not Voting")}</absent></count>
  <tie_breaker><by_whom></by_whom><tie_breaker_vote></tie_breaker_vote></tie_breaker>
  <members>${members.join("")}</members>
</roll_call_vote>`;
}

export type SmallPerson = { bioguide: string; lis: string; last: string };

/** congress-legislators about these people, each a senator of Maine in 2025. */
export function smallPeopleYaml(people: readonly SmallPerson[]): string {
  return people
    .map(
      ({ bioguide, lis, last }) => `- id:
    bioguide: ${bioguide}
    lis: ${lis}
  name:
    first: Example
    last: ${last}
    official_full: Example ${last}
  terms:
  - type: sen
    start: '2021-01-03'
    end: '2027-01-03'
    state: ME
    class: 2
    party: Republican
`,
    )
    .join("");
}
