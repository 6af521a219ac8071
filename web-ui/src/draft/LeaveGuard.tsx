import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useWindowEvent } from "@mantine/hooks";
import { useBlocker } from "react-router";
import { plural } from "../shared/plural";

/** Asks before a page is left whose photos have not all arrived: a file that was dropped here cannot be kept on the device. */
export function LeaveGuard({ waiting }: { waiting: number }) {
  const leaving = useBlocker(({ currentLocation, nextLocation }) => waiting > 0 && currentLocation.pathname !== nextLocation.pathname);
  useWindowEvent("beforeunload", (event) => {
    if (waiting > 0) event.preventDefault();
  });
  const { state, reset, proceed } = leaving;
  return (
    <Modal opened={state === "blocked"} onClose={() => reset?.()} title={`${plural(waiting, "file")} did not arrive yet`}>
      <Stack>
        <Text c="dimmed">What has not arrived when you leave is not part of the post. Everything else is saved.</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => proceed?.()}>
            Leave all the same
          </Button>
          <Button data-autofocus onClick={() => reset?.()}>
            Stay until all is sent
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
