import { describe, expect, test } from "vitest";
import { retractation } from "../../../src/calculators/retractation/index.ts";
import type { Client, Place } from "../../../src/domain/withdrawal/contract.ts";
import {
  type ExceptionId,
  exceptionOf,
  exceptions,
  isException,
} from "../../../src/domain/withdrawal/exceptions.ts";
import { withdrawalRight } from "../../../src/domain/withdrawal/right.ts";
import { sourceIds } from "../domain/content.ts";

const ids = Object.keys(exceptions) as ExceptionId[];

describe("the place and the client", () => {
  const table: [Place, Client, boolean][] = [
    ["online", "consumer", true],
    ["distance", "consumer", true],
    ["off-premises", "consumer", true],
    ["premises", "consumer", false],
    ["off-premises", "small-business", true],
    ["online", "small-business", false],
    ["distance", "small-business", false],
    ["premises", "small-business", false],
    ["off-premises", "business", false],
    ["online", "association", false],
  ];
  test.each(table)("%s, %s: right %s", (place, client, exists) => {
    expect(withdrawalRight({ place, client }).value.exists).toBe(exists);
  });
});

describe("the kinds of contract set apart", () => {
  test.each(ids)("%s leaves no right and cites its article", (exception) => {
    const { value, sources } = withdrawalRight({
      place: "off-premises",
      client: "consumer",
      exception,
    });
    expect(value).toEqual({ exists: false, ground: "exception" });
    expect(sources).toEqual([exceptionOf(exception).source]);
    expect(sourceIds.has(exceptionOf(exception).source)).toBe(true);
  });

  test.each<[ExceptionId, string[]]>([
    ["transport", []],
    ["sante", ["limite-exception"]],
    ["perissable", ["information-avant"]],
    ["sur-mesure", ["limite-exception", "information-avant"]],
  ])("%s warns of %j", (exception, expected) => {
    const { warnings } = withdrawalRight({ place: "online", client: "consumer", exception });
    expect(warnings.map(({ id }) => id)).toEqual(expected);
  });

  test("only exclusions from the chapter and urgent repairs lift the ban on payments", () => {
    const lifted = ids.filter((id) => exceptionOf(id).noPaymentBan);
    const excluded = ids.filter((id) => exceptionOf(id).source === "conso-l221-2");
    expect(lifted.sort()).toEqual([...excluded, "urgence"].sort());
  });

  test("every one of them can be chosen in the questions, and nothing else", () => {
    const offered = retractation.groups
      .flatMap(({ fields }) => fields)
      .filter(({ name }) => name.startsWith("cas_"))
      .flatMap((field) => (field.type === "choice" ? field.options : []))
      .map(({ value }) => value)
      .filter((value) => value !== "aucun");
    expect(offered.filter((value) => !isException(value))).toEqual([]);
    expect([...new Set([...offered, "numerique"])].sort()).toEqual([...ids].sort());
  });
});
