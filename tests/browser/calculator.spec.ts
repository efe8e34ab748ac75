import { expect, test } from "@playwright/test";
import { downloadBy, hydrated } from "./support.ts";

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-22T10:00:00+01:00"));
});

test("each clock runs from its own event", async ({ page }) => {
  await page.goto(
    "calculer/mediation/#reclamation=2026-01-15&dossier=2026-03-02&notification=2026-03-10",
  );
  await hydrated(page);
  await expect(page.locator(".answer h2")).toHaveText(/au plus tard le 8\s+juin\s+2026/u);
  const thread = page.locator(".answer .thread");
  await expect(thread.locator("time[datetime='2027-01-15']")).toHaveCount(1);
  await expect(thread.locator("time[datetime='2026-03-23']")).toHaveCount(1);
  await expect(thread.locator("time[datetime='2026-06-08']")).toHaveCount(1);
  await expect(thread.locator(".today")).toHaveText(/22\s+novembre\s+2026/u);
});

test("a whole date pasted into one box fills the three", async ({ page }) => {
  await page.goto("calculer/mediation/");
  await hydrated(page);
  const complaint = page.getByRole("group", { name: "Date de la réclamation écrite" });
  await complaint.getByLabel("Jour").fill("15 janvier 2026");
  await expect(complaint.getByLabel("Année")).toHaveValue("2026");
  await page.getByRole("button", { name: "Calculer" }).click();
  await expect(page.locator(".answer h2")).toHaveText(/15\s+janvier\s+2027/u);
  await expect(page).toHaveURL(/#reclamation=2026-01-15$/);
});

for (const { name, day, month, year, says } of [
  {
    name: "no date at all",
    day: "",
    month: "",
    year: "",
    says: "Indiquez la date de la réclamation",
  },
  {
    name: "a day that does not exist",
    day: "30",
    month: "2",
    year: "2026",
    says: "indiquez un jour de 1 à 28",
  },
  {
    name: "a date to come",
    day: "1",
    month: "1",
    year: "2027",
    says: "ne peut pas être postérieure",
  },
  { name: "a date before the rule", day: "1", month: "1", year: "2016", says: "1er juillet 2016" },
])
  test(`${name} is answered with what to do, and nothing is lost`, async ({ page }) => {
    await page.goto("calculer/mediation/");
    await hydrated(page);
    const complaint = page.getByRole("group", { name: "Date de la réclamation écrite" });
    await complaint.getByLabel("Jour").fill(day);
    await complaint.getByLabel("Mois").fill(month);
    await complaint.getByLabel("Année").fill(year);
    await page.getByRole("button", { name: "Calculer" }).click();
    const alert = page.getByRole("alert");
    await expect(alert).toBeFocused();
    expect((await alert.innerText()).replace(/\s+/gu, " ")).toContain(says);
    await expect(page).toHaveTitle(/^Erreur : /);
    await expect(complaint.getByLabel("Année")).toHaveValue(year);
    await alert.getByRole("link").click();
    await expect(complaint.locator("input:focus")).toHaveCount(1);
    await expect(page.locator(".answer")).toHaveCount(0);
  });

test("the calendar file holds the date, all day, with reminders", async ({ page }) => {
  await page.goto("calculer/mediation/#reclamation=2026-01-15");
  await hydrated(page);
  const { name, bytes } = await downloadBy(page, "Mettre dans mon agenda");
  expect(name).toBe("mediation.ics");
  const lines = bytes.toString("utf8").replaceAll("\r\n ", "").split("\r\n");
  expect(lines).toContain("DTSTART;VALUE=DATE:20270115");
  expect(lines.filter((line) => line === "BEGIN:VALARM")).toHaveLength(2);
});

test("the link to share holds dates and no name", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("calculer/mediation/#reclamation=2026-01-15");
  await hydrated(page);
  await page.getByRole("button", { name: "Copier le lien" }).click();
  await expect(page.getByRole("status")).toContainText("Lien copié");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe("#reclamation=2026-01-15");
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.locator(".answer h2")).toHaveText(/15\s+janvier\s+2027/u);
});

test("a result that ends on a public holiday names its article", async ({ page }) => {
  await page.goto("calculer/mediation/#reclamation=2025-05-14");
  await hydrated(page);
  await expect(page.locator(".answer")).toContainText("L. 3133-1".replace(" ", "\u00a0"));
});
