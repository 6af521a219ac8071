import { Button, PasswordInput, TextInput } from "@mantine/core";
import type { FormEvent } from "react";
import { Navigate, useSearchParams } from "react-router";
import { asProblem } from "../api/problem";
import { Card } from "../shared/Card";
import { nextAddress } from "./nextAddress";
import { useSignIn } from "./sessionChanges";
import classes from "./SignInPage.module.css";
import { useSessionQuery } from "./useSession";

export function Component() {
  const [search] = useSearchParams();
  const session = useSessionQuery();
  const signIn = useSignIn();
  if (session.data) return <Navigate to={nextAddress(search.get("next"))} replace />;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate({ email: String(form.get("email")).trim(), password: String(form.get("password")) });
  };

  return (
    <main className={classes.page}>
      <title>Sign in · Gatepost</title>
      <div className={classes.box}>
        <div className={classes.brand}>
          <img src="/gatepost.svg" alt="" />
          Gatepost
        </div>
        <Card>
          <form className={classes.form} onSubmit={submit}>
            <h1>Sign in</h1>
            <p className={classes.about}>School posts pass the gate before they meet the public.</p>
            {signIn.isError && (
              <p role="alert" className={classes.error}>
                {asProblem(signIn.error).signedOut ? "That email and password do not belong together. Please try again." : asProblem(signIn.error).detail}
              </p>
            )}
            <TextInput name="email" type="email" label="School email" autoComplete="username" required withAsterisk={false} autoFocus />
            <PasswordInput
              name="password"
              label="Password"
              size="md"
              radius={10}
              autoComplete="current-password"
              required
              withAsterisk={false}
              rightSectionWidth={48}
              visibilityToggleButtonProps={{ w: 44, h: 44, "aria-label": "Show or hide what you type" }}
            />
            <Button type="submit" loading={signIn.isPending}>
              Sign in
            </Button>
          </form>
        </Card>
      </div>
    </main>
  );
}
