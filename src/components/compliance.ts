import { noticeFor } from "../documents/notices/notice.ts";
import { wording } from "../documents/notices/wordings.ts";
import type { ComplianceProps } from "../islands/compliance/ComplianceTool.tsx";
import type { PageCheckProps } from "../islands/compliance/PageCheckTool.tsx";
import { typographFrench } from "../letters/typography.ts";
import { register } from "../register/index.ts";
import { publishableMediators } from "./listed-mediators.ts";
import { frenchWords } from "./notice-files.ts";
import { federation, href, isShown, linkHref } from "./site.ts";
import { sourceLinks } from "./source-links.ts";

const { questions, fines, duties, pageRules } = register.compliance;

/** Path of the check, below the site's base. */
export const compliancePath = "mon-mediateur/en-regle/";
export const pageCheckPath = "mon-mediateur/verifier-ma-page/";

/** Every string of a value typeset, its keys and ids left alone. */
function typeset<Value>(value: Value, keys: readonly string[]): Value {
  if (Array.isArray(value)) return value.map((item) => typeset(item, keys)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === "string" && keys.includes(key)
        ? typographFrench(inner)
        : typeset(inner, keys),
    ]),
  ) as Value;
}

/** What the page and its island say, typeset, with the fixes leading to their addresses. */
export const complianceProps: ComplianceProps = {
  questions: typeset(questions, ["title", "label", "hint"]),
  duties: {
    exclusions: typeset(duties.exclusions, ["because"]),
    duties: typeset(duties.duties, ["title", "why", "because"]).map((duty) => ({
      ...duty,
      fixes: duty.fixes
        .filter(({ link }) => isShown(link))
        .map(({ label, link }) => ({
          label: typographFrench(label),
          link: linkHref(link),
        })),
    })),
  },
  fines: typeset(Object.fromEntries(fines), ["reservation"]),
  sources: sourceLinks([
    ...duties.exclusions.flatMap(({ sources }) => sources),
    ...duties.duties.flatMap(({ sources }) => sources),
    ...[...fines.values()].map(({ source }) => source),
  ]),
  pageHref: href(compliancePath),
  siteName: federation.name,
};

/** What the check of a pasted page knows and says, and the notice of each mediator that has one. */
export const pageCheckProps: PageCheckProps = {
  rules: typeset(Object.fromEntries(pageRules), ["title", "why", "todo", "write"]),
  mediators: [...register.mediators.values()].map((mediator) => ({
    id: mediator.id,
    name: mediator.name,
    shortName: mediator.shortName,
    formerNames: mediator.formerNames,
    address: mediator.address,
    website: mediator.website,
    withdrawn: mediator.status === "withdrawn",
  })),
  wordings: Object.fromEntries(
    publishableMediators.map((mediator) => [
      mediator.id,
      wording("website", noticeFor(mediator), frenchWords),
    ]),
  ),
  sources: sourceLinks([...pageRules.values()].flatMap((rule) => rule.sources)),
  directoryHref: href("mon-mediateur/"),
};
