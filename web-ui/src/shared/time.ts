const zone = "Europe/London";

const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
const weekday = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short", day: "numeric", month: "short" });
const dated = new Intl.DateTimeFormat("en-GB", { timeZone: zone, day: "numeric", month: "short", year: "numeric" });
const full = new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "full", timeStyle: "long" });
const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone: zone,
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** A moment as the clock on the school's wall shows it: `2026-11-21T14:05`, the value of a datetime field. */
export function toLondon(instant: string | Date): string {
  const at: Partial<Record<string, string>> = {};
  for (const { type, value } of parts.formatToParts(new Date(instant))) at[type] = value;
  return `${at.year}-${at.month}-${at.day}T${at.hour}:${at.minute}`;
}

/** The moment that the clock on the school's wall shows as given; in the hour that happens twice, the earlier one. */
export function fromLondon(local: string): string {
  const asUtc = new Date(`${local}:00Z`).getTime();
  const hour = 3_600_000;
  const match = [asUtc - hour, asUtc].find((moment) => toLondon(new Date(moment)) === local);
  return new Date(match ?? asUtc).toISOString();
}

const dayOf = (instant: string | Date) => toLondon(instant).slice(0, 10);

export const clockTime = (instant: string) => clock.format(new Date(instant));

/** "today 14:05", "yesterday 09:30", "Mon 16 Nov, 09:30", or with the year when it is another one. */
export function when(instant: string, now: Date = new Date()): string {
  const day = dayOf(instant);
  const beside = (days: number) => dayAfter(dayOf(now), days);
  const time = clockTime(instant);
  if (day === dayOf(now)) return `today ${time}`;
  if (day === beside(-1)) return `yesterday ${time}`;
  if (day === beside(1)) return `tomorrow ${time}`;
  const sameYear = day.slice(0, 4) === dayOf(now).slice(0, 4);
  return `${(sameYear ? weekday : dated).format(new Date(instant))}, ${time}`;
}

export const exactly = (instant: string) => full.format(new Date(instant));

/** The day some days from the one given, on the calendar: a day of 23 or 25 hours is one day as well. */
const dayAfter = (day: string, days: number) => new Date(Date.parse(`${day}T12:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The next moment at which the school's clock shows this time: today, or tomorrow where today's has passed. */
export function nextAt(time: string, now: Date = new Date()): string {
  const today = fromLondon(`${dayOf(now)}T${time}`);
  return new Date(today) > now ? today : fromLondon(`${dayAfter(dayOf(now), 1)}T${time}`);
}

export const londonToday = () => dayOf(new Date());
