/**
 * The day on which the site is built, in Paris: the one place where pages read the clock. Set
 * `BUILD_DAY` to build the site as it would be on another day.
 */
export const buildDay: string =
  process.env.BUILD_DAY ??
  new Intl.DateTimeFormat("fr-CA", { timeZone: "Europe/Paris", dateStyle: "short" }).format(
    new Date(),
  );
