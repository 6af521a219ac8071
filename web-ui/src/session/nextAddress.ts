/** Where to go after signing in: the page that was asked for, never another site. */
export function nextAddress(asked: string | null): string {
  return asked && /^\/(?![/\\])/.test(asked) && !asked.startsWith("/sign-in") ? asked : "/";
}
