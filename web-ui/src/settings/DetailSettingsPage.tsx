import { useQuery } from "@tanstack/react-query";
import { Fetched } from "../shared/Fetched";
import { PageHead } from "../shared/PageHead";
import { DetailsForm } from "./DetailsForm";
import { schoolDetailsQuery } from "./schoolDetails";

/** What the school says of itself for the check of words. */
export function Component() {
  const details = useQuery(schoolDetailsQuery);
  return (
    <>
      <PageHead title="The school's own details" about="The check of words lets these pass, and stops links to the sites below. Every change is in the audit." />
      <Fetched query={details}>{(kept) => <DetailsForm details={kept} />}</Fetched>
    </>
  );
}
