import { describe, expect, test } from "vitest";
import { mailtoAddress, writeEmail } from "../../../src/documents/email.ts";
import type { LetterDocument } from "../../../src/letters/tree.ts";
import { hostileValues, paragraph, shortLetter, withValue } from "../../support/letters.ts";

describe("a letter as an e-mail", () => {
  const { subject, body } = writeEmail(shortLetter);

  test("its subject is the letter’s, without « Objet : »", () => {
    expect(subject).not.toMatch(/^Objet/);
    expect(subject.charAt(0)).toBe(subject.charAt(0).toUpperCase());
    expect(subject.length).toBeGreaterThan(5);
  });

  test("its text begins with the salutation and says neither date nor recipient’s address", () => {
    expect(body).toMatch(/^Madame/);
    expect(body).not.toContain("Objet");
    const [, recipient] = shortLetter.blocks;
    const street = recipient?.kind === "address" ? recipient.lines[1]?.[0] : undefined;
    expect(street?.kind).toBe("text");
    if (street?.kind === "text") expect(body).not.toContain(street.text);
  });

  test("the sender’s details come after the signature", () => {
    const lines = body.trim().split("\n");
    const signed = lines.indexOf("Camille Roy");
    const details = lines.findIndex((line) => line.includes("Tanneurs"));
    expect(signed).toBeGreaterThan(0);
    expect(details).toBeGreaterThan(signed);
  });
});

test("a document has its title for subject", () => {
  const document: LetterDocument = {
    title: "Politique",
    language: "fr-FR",
    blocks: [paragraph("title", "Notre politique de réclamation"), paragraph("body", "Texte.")],
  };
  expect(writeEmail(document)).toEqual({
    subject: "Notre politique de réclamation",
    body: "Texte.\n",
  });
});

test.each(hostileValues)("%s stays text in the address of the message", (_, value) => {
  const email = writeEmail(withValue(value));
  const address = new URL(mailtoAddress(email));
  expect(address.protocol).toBe("mailto:");
  expect([...address.searchParams.keys()]).toEqual(["subject", "body"]);
  expect(address.searchParams.get("body")).toBe(email.body.replaceAll("\n", "\r\n"));
});

test("a plus stays a plus and a space a space, whatever the mail program", () => {
  expect(mailtoAddress({ subject: "1 + 1", body: "a b" })).toBe(
    "mailto:?subject=1%20%2B%201&body=a%20b",
  );
});
