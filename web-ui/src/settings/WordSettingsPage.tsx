import { useQuery } from "@tanstack/react-query";
import { Fetched } from "../shared/Fetched";
import { PageHead } from "../shared/PageHead";
import { FindingRow } from "./FindingRow";
import { findingSettingsQuery } from "./findingSettings";
import classes from "./WordSettingsPage.module.css";

/** What findings in words and photos do at this school, for those who lead it. */
export function Component() {
  const settings = useQuery(findingSettingsQuery);
  return (
    <>
      <PageHead title="What checks do" about="What happens when a post holds one of these. Drafts are checked again after a change, and every change is in the audit." />
      <Fetched query={settings}>
        {(all) => (
          <ul className={classes.rows}>
            {all.map((setting) => (
              <FindingRow key={setting.code} setting={setting} />
            ))}
          </ul>
        )}
      </Fetched>
    </>
  );
}
