let token = "";

/** The token of the running session, sent with every changing call. */
export const csrf = {
  header: "X-CSRF-Token",
  get: () => token,
  set: (next: string) => {
    token = next;
  },
};
