import { Skeleton, Stack } from "@mantine/core";

/** Grey shapes where the page will be. */
export function Loading({ rows = 4, height = 96 }: { rows?: number; height?: number }) {
  return (
    <Stack gap="md" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} />
      ))}
    </Stack>
  );
}
