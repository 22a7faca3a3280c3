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
      "Extended debate that keeps a matter from coming to a vote. Senators may speak as long as they want unless the Senate votes to end debate. Often no one gives a speech: the threat of debate is enough.",
    ],
    sources: [FILIBUSTERS, SENATE_GLOSSARY],
    see: ["cloture", "three-fifths"],
  },
  {
    slug: "cloture",
    term: "Cloture",
    also: ["ending debate", "invoke cloture"],
    text: [
      "A vote to end debate. On a bill or an amendment, it takes three-fifths of all senators. If it passes, a vote on the matter itself follows within a set time. If it fails, debate goes on, and the matter is usually dropped.",
      "A vote on cloture is not a vote on the bill. This site calls it “ending debate” and notes it next to every such vote.",
    ],
    sources: [FILIBUSTERS, SENATE_GLOSSARY],
    see: ["filibuster", "three-fifths", "motion-to-proceed"],
  },
  {
    slug: "three-fifths",
    term: "Three-fifths",
    also: ["60 votes", "filibuster threshold", "supermajority"],
    text: [
      "The share of all senators who must vote Yea to end debate on a bill: 60 when all 100 seats are filled. The number does not drop when some are absent. So a vote of 54 to 45 can fail.",
    ],
    sources: [FILIBUSTERS, VOTING_IN_THE_SENATE],
    see: ["cloture"],
  },
  {
    slug: "motion-to-proceed",
    term: "Motion to proceed",
    also: ["taking up a bill"],
    text: [
      "A request that the Senate take up a bill. It can be debated, so there can be a vote to end debate on whether to take up the bill at all. That vote comes before any vote on the bill or on changes to it.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["cloture"],
  },
  {
    slug: "motion-to-table",
    term: "Motion to table",
    also: ["tabling", "lay on the table"],
    text: [
      "A motion to set an amendment aside for good. If it passes, the amendment is defeated without a vote on its text. It takes a simple majority, and it cannot be debated.",
      "A Yea is a vote to set the amendment aside. A Nay keeps it alive, but is not a vote to adopt it.",
    ],
    sources: [SENATE_GLOSSARY, VOTING_IN_THE_SENATE],
    see: ["amendment"],
  },
  {
    slug: "motion-to-commit",
    term: "Motion to commit or recommit",
    also: ["recommit", "motion to recommit"],
    text: [
      "A motion to send a bill to a committee, or back to one. Often it comes with instructions to change the bill in a certain way. In the House, it is the last chance for opponents to seek a change.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["amendment"],
  },
  {
    slug: "point-of-order",
    term: "Point of order and budget waiver",
    also: ["budget waiver", "Byrd rule"],
    text: [
      "A point of order is a claim that a rule is being broken. The Senate can set some budget rules aside with the votes of three-fifths of all senators. That is a budget waiver. If the waiver fails, the amendment falls without a vote on its text.",
    ],
    sources: [SENATE_GLOSSARY, codeSection(2, 644)],
    see: ["three-fifths", "budget-resolution"],
  },
  {
    slug: "budget-resolution",
    term: "Budget resolution",
    text: [
      "A plan by both chambers for federal revenue and spending. It does not go to the president and is not law. It can clear the way for a later bill that needs only a simple majority in the Senate.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["reserve-fund", "vote-a-rama"],
  },
  {
    slug: "reserve-fund",
    term: "Reserve fund",
    also: ["deficit-neutral reserve fund"],
    text: [
      "A paragraph in a budget resolution. It says that the plan’s numbers may change later if Congress passes a law on a certain subject. It provides no money and makes no law. A vote on one puts senators on record on the subject.",
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
      "A long series of votes on amendments to a budget measure, one after another. Debate time has run out by then, so there are only minutes between votes. It can last a day and a night.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["budget-resolution", "amendment"],
  },
  {
    slug: "unanimous-consent",
    term: "Unanimous consent",
    text: [
      "Agreement without a vote, because no one objects. One objection is enough to stop it. No votes are recorded, so it tells us nothing about any senator’s position.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["roll-call"],
  },
  {
    slug: "reconsideration",
    term: "Reconsideration",
    also: ["motion to reconsider", "leader's switch"],
    text: [
      "Holding a vote again. In the Senate, only a member who voted on the winning side may ask for it. So a party leader who sees that a vote to end debate will fail sometimes votes Nay to keep that right.",
      "Where a source says a leader did this, we mark the vote and do not compare it.",
    ],
    sources: [SENATE_GLOSSARY, VOTING_IN_THE_SENATE],
    see: ["cloture"],
  },
  {
    slug: "tie-breaking-vote",
    term: "Tie-breaking vote",
    text: [
      "The vice president presides over the Senate and votes only to break a tie. It is not a senator’s vote. We show it next to the count and leave it out of every tally.",
    ],
    sources: [ARTICLE_ONE],
    see: ["roll-call"],
  },
] as const satisfies readonly GlossaryEntry[];
