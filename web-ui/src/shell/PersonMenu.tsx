import { Menu, useMantineColorScheme } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { anythingKept } from "../draft/kept";
import { useSession } from "../session/useSession";
import { useChooseMembership, useSignOut } from "../session/sessionChanges";
import { roleName } from "../session/roles";
import { Icon } from "../shared/Icon";
import { settingsOf } from "./settings";
import { openShortcuts } from "./shortcuts";
import { SignOutDialog } from "./SignOutDialog";
import classes from "./TopBar.module.css";

const initials = (name: string) => {
  const parts = name.replace(/^(Mr|Mrs|Ms|Miss|Mx|Dr)\.? /, "").split(" ");
  return `${parts[0]?.[0] ?? ""}${parts.length > 1 ? (parts.at(-1)?.[0] ?? "") : ""}`;
};

/** The person: other memberships, light or dark, short cuts, signing out. */
export function PersonMenu() {
  const { person, role, memberships, membershipId } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choose = useChooseMembership();
  const signOut = useSignOut();
  const [asking, setAsking] = useState(false);
  const others = memberships.filter((membership) => membership.id !== membershipId);
  return (
    <>
      <Menu width={260}>
        <Menu.Target>
          <button type="button" className={classes.person} aria-label={`${person.name}, ${roleName(role)}: your menu`}>
            <span className={classes.initials}>{initials(person.name)}</span>
            <span className={classes.words}>
              <span className={classes.name}>{person.name}</span>
              <span className={classes.role}>{roleName(role)}</span>
            </span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map((other) => (
            <Menu.Item key={other.id} onClick={() => choose.mutate(other.id)}>
              Switch to {other.schoolName}, {roleName(other.role)}
            </Menu.Item>
          ))}
          {others.length > 0 && <Menu.Divider />}
          {(["light", "dark", "auto"] as const).map((scheme) => (
            <Menu.Item key={scheme} role="menuitemradio" aria-checked={colorScheme === scheme} onClick={() => setColorScheme(scheme)} rightSection={colorScheme === scheme ? <Icon name="check" size={16} /> : null}>
              {{ light: "Light", dark: "Dark", auto: "As this device" }[scheme]}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {settingsOf(role).map(({ path, words }) => (
            <Menu.Item key={path} component={Link} to={path}>
              {words}
            </Menu.Item>
          ))}
          <Menu.Item onClick={openShortcuts} rightSection={<kbd>?</kbd>}>
            Keyboard short cuts
          </Menu.Item>
          <Menu.Item onClick={() => (anythingKept() ? setAsking(true) : signOut.mutate())}>Sign out</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SignOutDialog opened={asking} busy={signOut.isPending} onSignOut={() => signOut.mutate()} onClose={() => setAsking(false)} />
    </>
  );
}
