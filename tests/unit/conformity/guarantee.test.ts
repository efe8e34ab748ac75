import { describe, expect, test } from "vitest";
import { guaranteeEnd, underFormerRules } from "../../../src/domain/conformity/guarantee-end.ts";
import { hiddenDefect } from "../../../src/domain/conformity/hidden-defect.ts";
import { surchargeBrackets } from "../../../src/domain/conformity/surcharge-brackets.ts";
import { RuleNotInForce } from "../../../src/domain/time-limits/due-date.ts";
import { plain } from "../../support/plain.ts";
import { rules } from "../domain/content.ts";

const rule = rules["conformite-garantie"]!;
const end = (...events: Parameters<typeof guaranteeEnd>[2]) =>
  guaranteeEnd(rule, "2025-03-10", events).value;

describe("the guarantee of conformity", () => {
  test("a stop adds its days, both ends included", () => {
    expect(end({ kind: "immobilisation", from: "2026-04-01", to: "2026-04-01" }).dueDate).toBe(
      "2027-03-11",
    );
  });

  test("a stop within another adds nothing", () => {
    expect(
      end(
        { kind: "immobilisation", from: "2026-04-01", to: "2026-04-30" },
        { kind: "negociation", from: "2026-04-10", to: "2026-04-12" },
      ).dueDate,
    ).toBe("2027-04-09");
  });

  test("a day that ends a stop and begins another counts once", () => {
    expect(
      end(
        { kind: "immobilisation", from: "2026-04-01", to: "2026-04-10" },
        { kind: "negociation", from: "2026-04-10", to: "2026-04-15" },
      ).dueDate,
    ).toBe("2027-03-25");
  });

  test("a stop within another does not make a third count its days again", () => {
    expect(
      end(
        { kind: "immobilisation", from: "2026-04-01", to: "2026-04-30" },
        { kind: "negociation", from: "2026-04-10", to: "2026-04-12" },
        { kind: "immobilisation", from: "2026-04-20", to: "2026-05-05" },
      ).dueDate,
    ).toBe("2027-04-14");
  });

  test("events may be given in any order, and each step says its days", () => {
    const { value, steps } = guaranteeEnd(rule, "2025-03-10", [
      { kind: "negociation", from: "2026-06-01", to: "2026-06-01" },
      { kind: "immobilisation", from: "2026-04-01", to: "2026-04-02" },
    ]);
    expect(value.dueDate).toBe("2027-03-13");
    expect(steps.slice(2).map(({ label }) => plain(label))).toEqual([
      "Bien immobilisé : 2 jours de plus, 12 mars 2027",
      "Négociation à l’amiable : 1 jour de plus, 13 mars 2027",
    ]);
  });

  test("two repairs each add six months", () => {
    expect(
      end({ kind: "reparation", from: "2026-04-01" }, { kind: "reparation", from: "2026-09-01" })
        .dueDate,
    ).toBe("2028-03-10");
  });

  test("a replacement starts the guarantee anew and forgets what came before", () => {
    expect(
      end(
        { kind: "negociation", from: "2026-02-01" },
        { kind: "remplacement", from: "2026-04-01" },
      ),
    ).toEqual({ start: "2026-04-01", dueDate: "2028-04-01" });
  });

  test("a stop on the last day counts, the day after it does not", () => {
    const stop = (from: string) => end({ kind: "immobilisation", from, to: "2027-03-12" }).dueDate;
    expect(stop("2027-03-10")).toBe("2027-03-13");
    expect(stop("2027-03-11")).toBe("2027-03-10");
  });

  test("a stop that still runs keeps the guarantee alive", () => {
    expect(
      end({ kind: "negociation", from: "2027-03-01" }, { kind: "reparation", from: "2027-04-01" }),
    ).toMatchObject({ dueDate: "2027-09-10", suspendedSince: "2027-03-01" });
  });

  test("goods delivered before 2022 are left to the former rules", () => {
    expect(() => guaranteeEnd(rule, "2021-12-31", [])).toThrow(RuleNotInForce);
    expect(underFormerRules(rule, "2021-12-31")).toBe(true);
    expect(underFormerRules(rule, "2022-01-01")).toBe(false);
    const [only] = rule.versions;
    const later = { ...rule, versions: [only!, { ...only!, from: "2030-01-01" }] };
    expect(underFormerRules(later, "2025-01-01")).toBe(false);
  });
});

test("a hidden defect: two years from the discovery, twenty from the sale at the most", () => {
  expect(hiddenDefect(rules["vices-caches"]!, "2024-02-29", "2020-01-01").value.dueDate).toBe(
    "2026-02-28",
  );
  expect(hiddenDefect(rules["vices-caches"]!, "2026-01-15", "2007-01-15").value.dueDate).toBe(
    "2027-01-15",
  );
});

test("a hidden defect: twenty years that end on the same day cut nothing short", () => {
  const { value, steps } = hiddenDefect(rules["vices-caches"]!, "2025-01-15", "2007-01-15");
  expect(value).toEqual({ dueDate: "2027-01-15", limit: "2027-01-15" });
  expect(steps.at(-1)!.detail).toContain("Elle n’est pas atteinte ici.");
});

test("a hidden defect cut short: the day off of the longer count is told no more", () => {
  const told = (sources: string[]) => {
    const [version] = rules["vices-caches"]!.versions;
    const rule = { ...rules["vices-caches"]!, versions: [{ ...version!, sources }] };
    const { steps } = hiddenDefect(rule, "2026-06-17", "2007-03-07");
    return steps.map(({ label, sources }) => [plain(label), ...sources].join(" · "));
  };
  const [start, count, limit] = [
    "17 juin 2026 + 2 ans",
    "Date pour date : 17 juin 2028",
    "Limite de vingt ans : 7 mars 2027 · civ-2232",
  ];
  expect(told(["civ-1648", "cpc-641", "cpc-642"])).toEqual([
    `${start} · civ-1648`,
    `${count} · cpc-641`,
    limit,
    "Pas de report : 7 mars 2027 reste l’échéance · cpc-642",
  ]);
  expect(told(["civ-1648", "cpc-641"])).toEqual([
    `${start} · civ-1648`,
    `${count} · cpc-641`,
    limit,
    "Pas de report : 7 mars 2027 reste l’échéance",
  ]);
});

test("a hidden defect: the day off that is told is that of the day that ends the period", () => {
  const told = (discovery: string, sale: string) => {
    const { value, warnings } = hiddenDefect(rules["vices-caches"]!, discovery, sale);
    return [value.nextWorkingDay, warnings.some(({ id }) => id === "jour-non-ouvrable")];
  };
  expect(told("2026-06-17", "2020-01-01"), "Saturday 17 June 2028").toEqual(["2028-06-19", true]);
  expect(told("2026-06-17", "2007-03-01"), "Monday 1 March 2027").toEqual([undefined, false]);
  expect(told("2026-06-15", "2007-03-07"), "Sunday 7 March 2027").toEqual(["2027-03-08", true]);
});

test("a late refund: 10 % for fourteen days, 20 % to the thirtieth, 50 % after", () => {
  expect(surchargeBrackets("2026-10-16")).toEqual([
    { from: "2026-10-17", to: "2026-10-30", rate: 1000 },
    { from: "2026-10-31", to: "2026-11-15", rate: 2000 },
    { from: "2026-11-16", rate: 5000 },
  ]);
});
