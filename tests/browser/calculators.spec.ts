import { expect, type Page, type Request, test } from "@playwright/test";
import { formatDate } from "../../src/domain/calendar/french-date.ts";
import { toolIds } from "../../src/domain/tools.ts";
import { only, propertiesOf, readCalendar } from "../support/icalendar.ts";
import {
  addressOf,
  calculators,
  chosenCases,
  fieldsOf,
  fullestCase,
  type Told,
  type VisitCase,
} from "./calculator-cases.ts";
import { expectAsked, fillByHand } from "./calculator-form.ts";
import { ruleTitles } from "./rule-titles.ts";
import { downloadBy, follow, hydrated, words } from "./support.ts";

/** The visitor's day is the case's, at ten in the morning. */
const setDay = (page: Page, day: string) =>
  page.clock.setFixedTime(new Date(`${day}T10:00:00+01:00`));

/** Every text that a request would carry if it carried an answer: dates and typed sums. */
const tellTale = (answers: Told) =>
  Object.values(answers)
    .flatMap((answer) => (typeof answer === "string" ? [answer] : answer.flatMap(Object.values)))
    .filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) || /^\d{4,}/.test(text));

function faultsOf(requests: Request[], answers: Told): string[] {
  return requests
    .filter((request) => !/^(blob|data):/.test(request.url()))
    .flatMap((request) => {
      const { hostname, pathname, search } = new URL(request.url());
      const said = `${pathname}${request.postData() ?? ""}${JSON.stringify(request.headers())}`;
      return [
        ...(hostname === "localhost" ? [] : [`another host: ${request.url()}`]),
        ...(request.method() === "GET" && search === "" ? [] : [`sends: ${request.url()}`]),
        ...tellTale(answers)
          .filter((secret) => said.includes(secret))
          .map((secret) => `carries ${secret}: ${request.url()}`),
      ];
    });
}

async function expectAnswer(page: Page, { headline }: VisitCase): Promise<void> {
  await expect(page.locator(".answer h2")).toBeFocused();
  expect(words(await page.locator(".answer h2 b").innerText())).toBe(headline);
  await expect(page.locator(".answer .thread .today")).toHaveCount(1);
}

/** The days of the calendar file, sorted. */
async function calendarDays(page: Page): Promise<string[]> {
  const { bytes } = await downloadBy(page, "Mettre dans mon agenda");
  const calendar = readCalendar(bytes.toString("utf8"));
  expect(only(calendar, "VERSION").value).toBe("2.0");
  return calendar.components
    .filter(({ name }) => name === "VEVENT")
    .flatMap((event) => propertiesOf(event, "DTSTART"))
    .map(({ value }) => value.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"))
    .sort();
}

test("every calculator of the site is tested here", () => {
  expect(calculators.map(({ id }) => id).sort()).toEqual([...toolIds].sort());
});

for (const calculator of calculators)
  test.describe(calculator.id, () => {
    for (const told of chosenCases(calculator))
      test(`${told.title} : the link gives the answer, and no request carries it`, async ({
        page,
      }) => {
        const requests: Request[] = [];
        page.on("request", (request) => requests.push(request));
        await setDay(page, told.today);
        await page.goto(addressOf(calculator, told.answers));
        await expectAnswer(page, told);
        const days = page.locator(".answer .thread time");
        const shown = await days.evaluateAll((all) =>
          all.map((one) => (one as HTMLTimeElement).dateTime),
        );
        expect(shown).toEqual(shown.toSorted());
        const answer = words(await page.locator(".answer").innerText());
        for (const day of told.dates) expect(answer).toContain(words(formatDate(day)));
        if (told.dates.length > 0) expect(await calendarDays(page)).toEqual(told.dates.toSorted());
        else await expect(page.getByRole("button", { name: "agenda" })).toHaveCount(0);
        expect(faultsOf(requests, told.answers)).toEqual([]);
      });

    test("filled in by hand, it asks what follows and answers", async ({ page }) => {
      const told = fullestCase(calculator);
      await setDay(page, told.today);
      await page.goto(`calculer/${calculator.id}/`);
      await hydrated(page);
      await fillByHand(page, calculator, told.answers);
      await page.getByRole("button", { name: "Calculer" }).click();
      await expectAnswer(page, told);
      await page.reload();
      await expectAnswer(page, told);
      await expectAsked(page, calculator, told.answers);
    });

    test("the copied link gives the same answer elsewhere", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const told = fullestCase(calculator);
      await setDay(page, told.today);
      await page.goto(addressOf(calculator, told.answers));
      await expectAnswer(page, told);
      const result = page.locator(".answer");
      const before = await result.innerText();
      await page.getByRole("button", { name: "Copier le lien" }).click();
      await expect(page.getByRole("status")).toContainText("Lien copié");
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto("about:blank");
      await page.goto(link);
      await expectAnswer(page, told);
      expect(await result.innerText()).toBe(before);
    });

    test("an empty form says each fault, and leads to it", async ({ page }) => {
      await page.goto(`calculer/${calculator.id}/`);
      await hydrated(page);
      await page.getByRole("button", { name: "Calculer" }).click();
      const alert = page.getByRole("alert");
      await expect(alert).toBeFocused();
      await expect(page).toHaveTitle(/^Erreur : /);
      await expect(page.locator(".answer")).toHaveCount(0);
      const asked = fieldsOf(calculator).filter(({ when, optional }) => !when && !optional);
      await expect(alert.getByRole("link")).toHaveCount(asked.length);
      for (const link of await alert.getByRole("link").all()) {
        await link.click();
        const control = page.locator(
          "form :is(input, select, textarea):focus, form fieldset:focus",
        );
        await expect(control).toHaveCount(1);
        await expect(page.locator(".field.wrong:has(:focus)").last()).toContainText(
          await link.innerText(),
        );
      }
    });

    test("on paper, the answer is there and the form is not", async ({ page }) => {
      const told = fullestCase(calculator);
      await setDay(page, told.today);
      await page.goto(addressOf(calculator, told.answers));
      await expectAnswer(page, told);
      await page.emulateMedia({ media: "print" });
      await expect(page.locator("form")).toBeHidden();
      await expect(page.locator(".answer h2")).toBeVisible();
      await expect(page.locator(".answer .thread")).toBeVisible();
      await expect(page.locator(".answer table").first()).toBeVisible();
      await expect(page.locator(".answer .actions").first()).toBeHidden();
    });

    test.describe("without script", () => {
      test.use({ javaScriptEnabled: false });
      test("its rules and rates are tables, each rule with its articles", async ({ page }) => {
        await page.goto(`calculer/${calculator.id}/`);
        await expect(page.locator("noscript p")).toBeVisible();
        await expect(page.locator(".tool-foot details .rule-table")).toHaveCount(
          calculator.rates.length,
        );
        const rows = page.locator(".rule-table.stacks tbody tr");
        const titles = (await rows.locator("strong").allInnerTexts()).map(words);
        for (const title of ruleTitles(calculator.rules)) expect(titles).toContain(words(title));
        expect(titles.length + calculator.rates.length).toBeGreaterThan(0);
        for (const row of await rows.all())
          expect(await row.getByRole("link").count()).toBeGreaterThan(0);
      });
    });
  });

test("the keyboard alone is enough", async ({ page }) => {
  await setDay(page, "2026-11-22");
  await page.goto("calculer/injonction-de-payer/");
  await hydrated(page);
  const keys = page.keyboard;
  const focused = page.locator(":focus");
  for (let press = 0; press < 40; press++) {
    await keys.press("Tab");
    if ((await focused.getAttribute("id"))?.endsWith("ordonnance-day")) break;
  }
  for (const part of ["15", "9", "2026"]) {
    await keys.type(part);
    await keys.press("Tab");
  }
  await expect(focused).toHaveRole("combobox");
  await keys.press("Tab");
  await keys.press("Space");
  await expect(focused).toBeChecked();
  await expect(page.getByRole("group", { name: "Date de la signification" })).toBeVisible();
  await keys.press("Tab");
  for (const part of ["12", "10", "2026"]) {
    await keys.type(part);
    await keys.press("Tab");
  }
  await keys.press("Space");
  await keys.press("Enter");
  await expect(page.locator(".answer h2")).toBeFocused();
  await expect(page.locator(".answer h2")).toHaveText(/jusqu’au 12\s+novembre\s+2026/u);
});

test("the table of interest is a file that a spreadsheet opens", async ({ page }) => {
  const interets = calculators.find(({ id }) => id === "interets")!;
  const told = fullestCase(interets);
  await setDay(page, told.today);
  await page.goto(addressOf(interets, told.answers));
  await expectAnswer(page, told);
  const { name, bytes } = await downloadBy(page, "Télécharger le tableau (CSV)");
  expect(name).toBe("interets.csv");
  const text = bytes.toString("utf8");
  expect(text.startsWith("\ufeff")).toBe(true);
  const lines = text.slice(1).trimEnd().split("\r\n");
  const cells = lines.map((line) => line.slice(1, -1).split('";"').map(words));
  const table = page.locator(".result-table");
  const shown = await table
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? "")),
    );
  expect(cells).toEqual(shown.map((row) => row.map(words)));
  expect(cells.length).toBeGreaterThan(2);
});

test("the letter that follows opens with the dates and the sums of the result", async ({
  page,
}) => {
  await setDay(page, "2026-11-22");
  await page.goto(
    `calculer/livraison/#${new URLSearchParams({
      client: "particulier",
      conclusion: "2026-08-20",
      urgence: "refus",
      execution: "non",
      mise_en_demeure: "non",
      resolution: "oui",
      resolution_recue: "2026-10-03",
      resolution_lettre: "2026-10-01",
      somme: "1000",
      remboursement: "oui",
      remboursement_le: "2026-10-30",
    })}`,
  );
  await follow(page, page.getByRole("link", { name: "Annoncer le remboursement" }));
  const day = async (name: string) => {
    const group = page.getByRole("group", { name, exact: true });
    const parts = ["Jour", "Mois", "Année"].map((part) => group.getByLabel(part).inputValue());
    return (await Promise.all(parts)).join(" ");
  };
  expect(await day("Date du contrat")).toBe("20 8 2026");
  expect(await day("Date du remboursement")).toBe("30 10 2026");
  await expect(page.getByLabel("La somme remboursée")).toHaveValue("1000");
  await expect(page.getByLabel(/Majoration pour retard/)).toHaveValue("200");
  await page.getByLabel(/mis fin au contrat/).check();
  expect(await day("Date de la lettre qui met fin au contrat")).toBe("1 10 2026");
});

test("a link cannot put words in an answer", async ({ page }) => {
  const sommes = JSON.stringify([
    { reference: "Impayé Dupont", montant: "1000", mise_en_demeure: "2025-12-15" },
  ]);
  await page.goto(
    `calculer/interets/#${new URLSearchParams({ debiteur: "consommateur", sommes })}`,
  );
  await expect(page.locator(".answer h2")).toBeFocused();
  await expect(page.getByLabel(/Référence/)).toHaveValue("");
  await expect(page.locator(".answer")).not.toContainText("Dupont");
});

test("the focus follows what is added to a list and what is taken out", async ({ page }) => {
  await page.goto("calculer/prescription/");
  await hydrated(page);
  const rows = page.locator(".list-item");
  const add = page.getByRole("button", { name: /^Ajouter/ });
  const before = await rows.count();
  for (const added of [before, before + 1]) {
    await add.click();
    await expect(rows.nth(added).getByRole("combobox")).toBeFocused();
  }
  const last = rows.nth(before + 1);
  await last.getByRole("button", { name: /^Retirer/ }).click();
  await expect(rows.nth(before).getByRole("combobox")).toBeFocused();
  while ((await rows.count()) > 0)
    await rows
      .last()
      .getByRole("button", { name: /^Retirer/ })
      .click();
  await expect(add).toBeFocused();
});

test("an element of a list asks what its own answers call for", async ({ page }) => {
  await page.goto("calculer/prescription/");
  await hydrated(page);
  const rows = page.locator(".list-item");
  await expect(rows).toHaveCount(0);
  for (const kind of ["demande-en-justice", "demande-sans-suite"]) {
    await page.getByRole("button", { name: /^Ajouter/ }).click();
    await rows.last().getByRole("combobox").selectOption(kind);
  }
  const about = { name: "Quel jour cette demande avait-elle été faite" };
  await expect(rows.nth(0).getByRole("group", about)).toHaveCount(0);
  await expect(rows.nth(1).getByRole("group", about)).toBeVisible();
});

test("a fault inside a list leads to the very box", async ({ page }) => {
  await setDay(page, "2026-11-22");
  await page.goto(
    `calculer/prescription/#${new URLSearchParams({
      sens: "vous-client",
      point_depart: "fin",
      depart: "2025-01-06",
      evenements: JSON.stringify([
        { type: "mediation", date: "2025-06-02" },
        { type: "mediation", date: "2026-12-02" },
      ]),
    })}`,
  );
  const alert = page.getByRole("alert");
  await expect(alert).toBeFocused();
  await alert.getByRole("link").click();
  await expect(page.locator(".list-item").nth(1).getByLabel("Jour").first()).toBeFocused();
});
