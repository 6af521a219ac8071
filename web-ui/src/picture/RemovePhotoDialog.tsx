import { Button, Group, Modal, Stack, Text } from "@mantine/core";

interface Props {
  opened: boolean;
  /** 1 for the first photo. */
  place: number;
  busy: boolean;
  onRemove: () => void;
  onClose: () => void;
}

/** Asked where answers, covers or a description would go with the photo. */
export function RemovePhotoDialog({ opened, place, busy, onRemove, onClose }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Remove photo ${place}?`}>
      <Stack>
        <Text c="dimmed">Its answers about faces, its covers and its description go with it.</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" data-autofocus onClick={onClose}>
            Keep it
          </Button>
          <Button color="red.9" loading={busy} onClick={onRemove}>
            Remove this photo
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
