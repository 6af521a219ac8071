import { Checkbox, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { fromLondon, nextAt, toLondon } from "../shared/time";

interface Props {
  wantedAt?: string | null;
  onChange: (wantedAt: string | null) => void;
}

/** While a year is typed, the field holds years such as 0002; they are nobody's wish. */
const plausible = (local: string) => /^2\d{3}-/.test(local);

/** When it should go out: as soon as it is approved, or at a time on the school's clock. */
export function WantedTime({ wantedAt, onChange }: Props) {
  const [typed, setTyped] = useState<string>();
  return (
    <Stack gap="xs">
      <Checkbox
        size="md"
        label="Publish at a certain time, not as soon as it is approved"
        checked={Boolean(wantedAt)}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? nextAt("15:30") : null)}
      />
      {wantedAt && (
        <TextInput
          type="datetime-local"
          label="Date and time"
          maw={280}
          value={typed ?? toLondon(wantedAt)}
          description={new Date(wantedAt) < new Date() ? "This time has passed: the post would go out as soon as it is approved." : undefined}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            if (plausible(value)) onChange(fromLondon(value));
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </Stack>
  );
}
