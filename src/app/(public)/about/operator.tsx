type Props = { name: string | undefined; contact: string | undefined };

/** Who answers for this copy of the site: what its operator has set, or that nothing has been set. */
export function Operator({ name, contact }: Props) {
  return (
    <div className="measure space-y-4">
      <p>
        {name ? `This copy of the site is run by ${name}.` : "The operator of this copy of the site has given no name."}{" "}
        {contact && (
          <>
            Contact: <ContactLink contact={contact} />.
          </>
        )}
      </p>
      <p>
        There is no advertising on it, nothing is for sale, and no senator, office or party can pay for anything to be
        added, changed or left out. Anyone may run a copy; who pays for one is for its operator to say.
      </p>
    </div>
  );
}

/** An e-mail or web address as a link; anything else as it stands. */
function ContactLink({ contact }: { contact: string }) {
  if (/^https?:\/\//.test(contact)) return <a href={contact}>{contact}</a>;
  return /^[^\s@]+@[^\s@]+$/.test(contact) ? <a href={`mailto:${contact}`}>{contact}</a> : contact;
}
