type Props = { name: string | undefined; contact: string | undefined };

/** Who answers for this copy of the site: what its operator has set, or that nothing has been set. */
export function Operator({ name, contact }: Props) {
  return (
    <div className="measure space-y-4">
      <p>
        {name ? `${name} runs this copy of the site.` : "The operator of this copy of the site has not given a name."}{" "}
        {contact && (
          <>
            Contact: <ContactLink contact={contact} />.
          </>
        )}
      </p>
      <p>
        The site carries no ads and sells nothing. No senator, office or party can pay to have anything added, changed
        or left out. Anyone may run a copy of this site. Each operator can say who pays for theirs.
      </p>
    </div>
  );
}

/** An email or web address as a link; anything else as it stands. */
function ContactLink({ contact }: { contact: string }) {
  if (/^https?:\/\//.test(contact)) return <a href={contact}>{contact}</a>;
  return /^[^\s@]+@[^\s@]+$/.test(contact) ? <a href={`mailto:${contact}`}>{contact}</a> : contact;
}
