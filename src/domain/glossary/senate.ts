import { ARTICLE_ONE, codeSection, type GlossaryEntry, SENATE_GLOSSARY, VOTING_IN_THE_SENATE } from "./entry.ts";

const FILIBUSTERS = {
  name: "About filibusters and cloture, Senate",
  url: "https://www.senate.gov/about/powers-procedures/filibusters-cloture.htm",
};

/** How the Senate comes to a vote. */
export const SENATE_ENTRIES = [
  {
    slug: "filibuster",
    term: "Filibuster",
    text: [
      "Debate that is kept going so that a matter does not come to a vote. Senators may speak as long as they wish unless the Senate votes to end debate. Often no speech is made: it is enough that debate could go on.",
    ],
    sources: [FILIBUSTERS, SENATE_GLOSSARY],
    see: ["cloture", "three-fifths"],
  },
  {
    slug: "cloture",
    term: "Cloture",
    also: ["ending debate", "invoke cloture"],
    text: [
      "A vote to end debate. On a bill or an amendment it needs three fifths of all senators. If it carries, a vote on the matter itself follows after a set time. If it fails, debate goes on and most often the matter is dropped.",
      "A vote on cloture is not a vote on the bill. This site calls it “ending debate” and says so beside every such vote.",
    ],
    sources: [FILIBUSTERS, SENATE_GLOSSARY],
    see: ["filibuster", "three-fifths", "motion-to-proceed"],
  },
  {
    slug: "three-fifths",
    term: "Three fifths",
    also: ["60 votes", "filibuster threshold", "supermajority"],
    text: [
      "The share of all senators that has to vote Yea to end debate on a bill: 60 where all 100 seats are filled. The bar does not move when some are absent. So a vote of 54 to 45 can fail.",
    ],
    sources: [FILIBUSTERS, VOTING_IN_THE_SENATE],
    see: ["cloture"],
  },
  {
    slug: "motion-to-proceed",
    term: "Motion to proceed",
    also: ["taking up a bill"],
    text: [
      "A request that the Senate take up a bill. It can be debated, so there can be a vote to end debate on whether to take the bill up at all. Such a vote comes before any vote on the bill or on changes to it.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["cloture"],
  },
  {
    slug: "motion-to-table",
    term: "Motion to table",
    also: ["tabling", "lay on the table"],
    text: [
      "A motion to set an amendment aside for good. If it carries, the amendment is defeated without a vote on its text. More than half of those voting is enough, and there is no debate on it.",
      "Here a Yea is a vote to set the amendment aside. A Nay keeps it alive, which is not yet a vote to adopt it.",
    ],
    sources: [SENATE_GLOSSARY, VOTING_IN_THE_SENATE],
    see: ["amendment"],
  },
  {
    slug: "motion-to-commit",
    term: "Motion to commit or recommit",
    also: ["recommit", "motion to recommit"],
    text: [
      "A motion to send a bill to a committee, or back to one. Often it comes with instructions to change the bill in a named way. In the House it is the last chance of those against a bill to ask for a change.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["amendment"],
  },
  {
    slug: "point-of-order",
    term: "Point of order and budget waiver",
    also: ["budget waiver", "Byrd rule"],
    text: [
      "A point of order is a claim that a rule is being broken. Some rules of the budget can be set aside by a vote of three fifths of all senators. That is a budget waiver. If the waiver fails, the amendment falls without a vote on its text.",
    ],
    sources: [SENATE_GLOSSARY, codeSection(2, 644)],
    see: ["three-fifths", "budget-resolution"],
  },
  {
    slug: "budget-resolution",
    term: "Budget resolution",
    text: [
      "A plan of both chambers for what the government takes in and spends. It does not go to the president and is not law. It can open the way for a later bill that more than half of the senators can pass.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["reserve-fund", "vote-a-rama"],
  },
  {
    slug: "reserve-fund",
    term: "Reserve fund",
    also: ["deficit-neutral reserve fund"],
    text: [
      "A paragraph in a budget resolution. It says that the numbers may be moved later if Congress passes a law on a named subject. It holds no money and makes no such law. A vote on one puts senators on record on the subject.",
    ],
    sources: [
      {
        name: "Reserve funds in budget resolutions, Congressional Research Service",
        url: "https://www.everycrsreport.com/reports/R47277.html",
      },
    ],
    see: ["budget-resolution", "nonbinding"],
  },
  {
    slug: "vote-a-rama",
    term: "Vote-a-rama",
    text: [
      "A long row of votes on amendments to a budget measure, one after the other. The time for debate is used up by then, so there are only minutes between the votes. It can last a day and a night.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["budget-resolution", "amendment"],
  },
  {
    slug: "unanimous-consent",
    term: "Unanimous consent",
    text: [
      "Agreement without a vote, because nobody objects. One objection is enough to stop it. No votes are written down, so it says nothing in this record about how anybody stands.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["roll-call"],
  },
  {
    slug: "reconsideration",
    term: "Reconsideration",
    also: ["motion to reconsider", "leader's switch"],
    text: [
      "Holding a vote again. In the Senate somebody who voted on the winning side may ask for it. So a party leader who sees that a vote to end debate will fail sometimes votes Nay in order to be able to ask.",
      "Where a source says that a leader did this, the vote is marked and compared with nothing.",
    ],
    sources: [SENATE_GLOSSARY, VOTING_IN_THE_SENATE],
    see: ["cloture"],
  },
  {
    slug: "tie-breaking-vote",
    term: "Tie-breaking vote",
    text: [
      "The vice-president presides over the Senate and votes only where the senators are tied. The vote is no senator’s vote. It stands beside the count and in no tally.",
    ],
    sources: [ARTICLE_ONE],
    see: ["roll-call"],
  },
] as const satisfies readonly GlossaryEntry[];
