import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeSitemap } from "../../../scripts/build/site-map.ts";

test("lists the pages at the host's address, without the 404 page and what is made for frames", async () => {
  const site = mkdtempSync(join(tmpdir(), "site-"));
  try {
    await writeSitemap(site, { site: "https://val.example", base: "/litiges/" }, [
      "",
      "404",
      "guides/negocier/",
      "integrer/",
      "integrer/interets/",
    ]);
    const read = (file: string) =>
      [...readFileSync(join(site, file), "utf8").matchAll(/<loc>(.*?)<\/loc>/g)].map(
        ([, address]) => address,
      );
    expect(read("sitemap-index.xml")).toEqual(["https://val.example/litiges/sitemap-0.xml"]);
    expect(read("sitemap-0.xml")).toEqual([
      "https://val.example/litiges/",
      "https://val.example/litiges/guides/negocier/",
      "https://val.example/litiges/integrer/",
    ]);
  } finally {
    rmSync(site, { recursive: true });
  }
});
