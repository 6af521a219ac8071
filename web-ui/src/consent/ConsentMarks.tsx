import { Group, VisuallyHidden } from "@mantine/core";
import type { Network, NetworkConsent } from "../api/types";
import { Mark } from "../shared/Mark";
import { networkName } from "../shared/networks";

/** A consent per network: given or not, with colour, sign and word. */
export function ConsentMarks({ consents, networks }: { consents: NetworkConsent[]; networks: Network[] }) {
  return (
    <Group gap={6}>
      {networks.map((network) => {
        const given = consents.some((consent) => consent.network === network && consent.given);
        return (
          <Mark key={network} tone={given ? "ok" : "no"}>
            {networkName(network)}
            <VisuallyHidden>{given ? ": consent given" : ": no consent"}</VisuallyHidden>
          </Mark>
        );
      })}
    </Group>
  );
}
