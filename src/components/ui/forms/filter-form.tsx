import type { ReactNode } from "react";
import { SubmitButton } from "./submit-button.tsx";

type Props = {
  action: string;
  children: ReactNode;
  /** Filters that fewer readers need; open where one of them is set. */
  more?: { label: string; open: boolean; fields: ReactNode };
  /** What else the address carries, and keeps. */
  hiddenFields?: Record<string, string | number | undefined>;
};

/** The filters of a list as a plain form: native controls, one button; the address is the state. */
export function FilterForm({ action, children, more, hiddenFields = {} }: Props) {
  return (
    <form method="get" action={action} data-screen className="mt-8 border-y border-rule py-6">
      <div className="grid grid-cols-2 items-end gap-4 max-[21rem]:grid-cols-1 lg:grid-cols-4">
        {children}
        {!more && <Submit />}
      </div>
      {more && (
        <details open={more.open} className="mt-4">
          <summary className="w-fit cursor-pointer py-1 font-semibold">{more.label}</summary>
          <div className="mt-3 grid grid-cols-2 items-end gap-4 max-[21rem]:grid-cols-1 lg:grid-cols-4">
            {more.fields}
          </div>
        </details>
      )}
      {Object.entries(hiddenFields).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {more && (
        <div className="mt-5">
          <Submit />
        </div>
      )}
    </form>
  );
}

function Submit() {
  return (
    <div>
      <SubmitButton>Show results</SubmitButton>
    </div>
  );
}
