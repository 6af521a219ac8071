import { Button, Group } from "@mantine/core";
import type { Account, Finding, Network, Thread } from "../api/types";
import { inWords } from "../finding/findings";
import { networkName } from "../shared/networks";
import { WordsField } from "./WordsField";
import type { Words } from "./words";

interface Props {
  words: Words;
  accounts: Account[];
  threads: Thread[];
  withPictures: boolean;
  postId: string;
  saved: Finding[];
  onChange: (variants: Words["variants"]) => void;
  onFocus: (network: Network) => void;
}

/** Other words for one network: asked for only where somebody wants them. */
export function VariantFields({ words, accounts, threads, withPictures, postId, saved, onChange, onFocus }: Props) {
  const networks = [...new Set(accounts.map((account) => account.network))];
  const others = (network: Network) => words.variants.filter((variant) => variant.network !== network);
  const variantOf = (network: Network) => words.variants.find((variant) => variant.network === network);
  return (
    <>
      {networks.map((network) => {
        const variant = variantOf(network);
        return variant ? (
          <div key={network}>
            <WordsField
              id={`words-${network}`}
              label={`Words for ${networkName(network)} only`}
              value={variant.text}
              accounts={accounts.filter((account) => account.network === network)}
              threads={threads}
              withPictures={withPictures}
              postId={postId}
              saved={inWords(saved, network)}
              onFocus={() => onFocus(network)}
              onChange={(text) => onChange([...others(network), { network, text }])}
            />
            <Button variant="subtle" px={8} fz="sm" fw={500} c="var(--accent)" onClick={() => onChange(others(network))}>
              Use the same words on {networkName(network)}
            </Button>
          </div>
        ) : null;
      })}
      {networks.length > 1 && networks.some((network) => !variantOf(network)) && (
        <Group gap={0} mt={-12} fz="sm" c="dimmed">
          Different words for
          {networks
            .filter((network) => !variantOf(network))
            .map((network) => (
              <Button key={network} variant="subtle" px={8} miw={44} fz="sm" fw={500} c="var(--accent)" aria-label={`Different words for ${networkName(network)}`} onClick={() => onChange([...others(network), { network, text: words.text }])}>
                {networkName(network)}
              </Button>
            ))}
        </Group>
      )}
    </>
  );
}
