import { type FilterName, filterAccepts, filterNames } from "../filters.ts";
import { closest } from "./closest.ts";
import type { SourceFile } from "./error.ts";
import type { Facts } from "./facts.ts";
import type { Variable } from "./scope.ts";
import type { InlineSyntax } from "./syntax.ts";
import { typeNames } from "./type-names.ts";

/** A value that a template prints: `{{ date | date }}`. */
export type Output = Extract<InlineSyntax, { kind: "output" }>;

/** A telephone is kept as digits, and printed in groups. */
function isPhone(variable: Variable): boolean {
  return variable.parent?.type === "identity" && variable.path.at(-1) === "phone";
}

/** The filters that print a variable; none for what prints as it is. */
function filtersFor(variable: Variable): FilterName[] {
  return filterNames.filter(
    (name) =>
      filterAccepts[name].includes(variable.type) && (name !== "telephone" || isPhone(variable)),
  );
}

/** The filter of an output, which must suit the type of what it prints. */
export function filterOf(
  source: SourceFile,
  node: Output,
  variable: Variable,
): FilterName | undefined {
  const { filter } = node;
  const known = filterNames.find((name) => name === filter);
  if (filter !== undefined && !known) {
    const near = closest(filter, filterNames);
    throw source.error(
      node.offset,
      `filtre inconnu « ${filter} »`,
      near ? `Écrivez « ${near} ».` : `Les filtres sont : ${filterNames.join(", ")}.`,
    );
  }
  const suited = filtersFor(variable);
  const bare = ["text", "long-text"].includes(variable.type) && !isPhone(variable);
  if (known ? suited.includes(known) : bare) return known;
  throw source.error(
    node.offset,
    `« ${variable.name} » est ${typeNames[variable.type]}${known ? `, que le filtre « ${known} » n’accepte pas` : " et ne s’écrit pas ainsi"}`,
    howToPrint(variable, suited, bare),
  );
}

function howToPrint(variable: Variable, suited: FilterName[], bare: boolean): string {
  if (bare) return `Écrivez {{ ${variable.name} }}.`;
  if (suited.length > 0)
    return `Écrivez ${suited.map((name) => `{{ ${variable.name} | ${name} }}`).join(" ou ")}.`;
  if (variable.type === "yes-no") return `Servez-vous-en dans un test : {% if ${variable.name} %}.`;
  if (variable.type === "list")
    return `Parcourez-la : {% for element in ${variable.name} %} … {% endfor %}.`;
  return `Écrivez une de ses parties : {{ ${variable.name}.nom }}.`;
}

/** The error for a value that may be absent where it is printed, with the guard it needs. */
export function unguarded(
  source: SourceFile,
  node: Output,
  variable: Variable,
  facts: Facts,
): Error {
  const [need, ...others] = variable.needs ?? [];
  const when =
    variable.when ?? (need && !need.optional && others.length === 0 ? need.when : undefined);
  const conditional = when && !variable.optional && !facts.possible(when.variable).has("absent");
  const value = when?.value;
  const test =
    conditional && when
      ? `${when.variable.name}${value === true ? "" : ` == ${typeof value === "string" ? `"${value}"` : value}`}`
      : variable.parent?.optional && !variable.optional
        ? variable.parent.name
        : variable.name;
  return source.error(
    node.offset,
    `« ${variable.name} » peut manquer ici`,
    `Entourez le passage de {% if ${test} %} … {% endif %}.`,
  );
}
