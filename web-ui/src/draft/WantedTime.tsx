import { Checkbox, Stack, TextInput } from "@mantine/core";
import { fromLondon, londonToday, toLondon } from "../shared/time";

interface Props {
  wantedAt?: string | null;
  onChange: (wantedAt: string | null) => void;
}

/** When it should go out: as soon as it is approved, or at a time on the school's clock. */
export function WantedTime({ wantedAt, onChange }: Props) {
  return (
    <Stack gap="xs">
      <Checkbox
        size="md"
        label="Publish at a certain time, not as soon as it is approved"
        checked={Boolean(wantedAt)}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? fromLondon(`${londonToday()}T15:30`) : null)}
      />
      {wantedAt && (
        <TextInput
          type="datetime-local"
          label="Date and time"
          maw={280}
          value={toLondon(wantedAt)}
          onChange={({ currentTarget }) => currentTarget.value && onChange(fromLondon(currentTarget.value))}
        />
      )}
    </Stack>
  );
}
