import { Button, Group, Modal, Stack, Text } from "@mantine/core";

interface Props {
  opened: boolean;
  busy: boolean;
  onSignOut: () => void;
  onClose: () => void;
}

/** Asked where words on this device never reached the server, because signing out removes them. */
export function SignOutDialog({ opened, busy, onSignOut, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title="Some words were not saved">
      <Stack>
        <Text c="dimmed">What you typed last is only on this device. Signing out removes it here, so that the next person finds nothing.</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" loading={busy} onClick={onSignOut}>
            Sign out and lose them
          </Button>
          <Button data-autofocus onClick={onClose}>
            Stay
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
