import type { Network } from "../api/types";

const names: Record<Network, string> = { FACEBOOK: "Facebook", INSTAGRAM: "Instagram", X: "X", MASTODON: "Mastodon", WORDPRESS: "WordPress" };

export const networkName = (network: Network): string => names[network];

/** "Facebook", "Facebook and X". */
export const networkNames = (networks: Network[]): string =>
  new Intl.ListFormat("en-GB", { type: "conjunction" }).format(networks.map(networkName));
