import { Modal } from "@mantine/core";
import { useState } from "react";
import type { ConsentHistory, ConsentScope } from "../api/types";
import { WithdrawConfirm } from "./WithdrawConfirm";
import { WithdrawProgress } from "./WithdrawProgress";
import { WithdrawWhat } from "./WithdrawWhat";

interface Asked {
  scopes: ConsentScope[];
  evidence: string;
}

/** First what is recorded, then what will stop and come down, then how that goes, live. */
export function WithdrawDialog({ person, onClose }: { person: ConsentHistory; onClose: () => void }) {
  const [asked, setAsked] = useState<Asked>();
  const [confirmed, setConfirmed] = useState(false);
  const [withdrawalId, setWithdrawalId] = useState<string>();
  const step = withdrawalId ? "Withdrawn" : confirmed ? "What will stop" : "What is withdrawn";
  return (
    <Modal opened onClose={onClose} title={`${step}: ${person.name}`} size="lg" closeOnClickOutside={false}>
      {withdrawalId ? (
        <WithdrawProgress withdrawalId={withdrawalId} onClose={onClose} />
      ) : confirmed && asked ? (
        <WithdrawConfirm subjectId={person.subjectId} {...asked} onBack={() => setConfirmed(false)} onDone={setWithdrawalId} />
      ) : (
        <WithdrawWhat
          person={person}
          before={asked}
          onCancel={onClose}
          onNext={(next) => {
            setAsked(next);
            setConfirmed(true);
          }}
        />
      )}
    </Modal>
  );
}
