import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";

interface Props {
  opened: boolean;
  title: string;
  about: string;
  label: string;
  action: string;
  danger?: boolean;
  busy: boolean;
  onSend: (note: string) => void;
  onClose: () => void;
}

/** A question that needs a sentence before it can be done. */
export function NoteDialog({ opened, title, about, label, action, danger, busy, onSend, onClose }: Props) {
  const [note, setNote] = useState("");
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <Stack>
        <Text c="dimmed">{about}</Text>
        <Textarea label={label} autosize minRows={3} data-autofocus value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button color={danger ? "red.9" : undefined} disabled={note.trim() === ""} loading={busy} onClick={() => onSend(note.trim())}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
