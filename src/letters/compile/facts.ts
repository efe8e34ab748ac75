import type { Variable } from "./scope.ts";
import type { TestSyntax } from "./syntax.ts";

/** What a variable may be: absent, there, or one of the answers of a closed question. */
type Atom = string;
const ABSENT: Atom = "absent";
const PRESENT: Atom = "present";
const answer = (value: string | boolean): Atom => `= ${value}`;

/** The values that a closed question may take; undefined for an open one. */
export function closedValues(variable: Variable): (string | boolean)[] | undefined {
  if (variable.type === "yes-no") return [true, false];
  return variable.type === "choice"
    ? (variable.options ?? []).map(({ value }) => value)
    : undefined;
}

/** What is known of the variables at one place, from the tests around it and before it. */
export class Facts {
  private readonly known: Map<string, Set<Atom>>;

  constructor(known: Map<string, Set<Atom>> = new Map()) {
    this.known = known;
  }

  /** Everything the variable may be here. */
  possible(variable: Variable): Set<Atom> {
    const values = closedValues(variable)?.map(answer) ?? [PRESENT];
    const base = new Set([...values, ABSENT]);
    const set = new Set(this.known.get(variable.name) ?? base);
    let certain = !variable.optional;
    if (variable.when) {
      const controller = this.possible(variable.when.variable);
      const wanted = answer(variable.when.value);
      if (!controller.has(wanted)) return new Set([ABSENT]);
      if (controller.size > 1) certain = false;
    }
    if (variable.parent) {
      const parent = this.possible(variable.parent);
      if (!parent.has(PRESENT)) return new Set([ABSENT]);
      if (parent.has(ABSENT)) certain = false;
    }
    for (const need of variable.needs ?? []) {
      const atoms = this.possible(need);
      if (atoms.has(ABSENT) && atoms.size === 1) return new Set([ABSENT]);
      if (atoms.has(ABSENT)) certain = false;
    }
    if (certain) set.delete(ABSENT);
    return set;
  }

  /** Whether the variable may be absent here. */
  mayBeAbsent(variable: Variable): boolean {
    return this.possible(variable).has(ABSENT);
  }

  /** The possibilities under which a test holds, and those under which it does not. */
  split(variable: Variable, test: TestSyntax): { holds: Set<Atom>; fails: Set<Atom> } {
    const wanted = test.literal === undefined ? undefined : answer(test.literal);
    const passes = (atom: Atom): boolean => {
      if (wanted === undefined) return atom !== ABSENT && atom !== answer(false);
      return (atom === wanted) === (test.operator === "==");
    };
    const atoms = [...this.possible(variable)];
    return {
      holds: new Set(atoms.filter(passes)),
      fails: new Set(atoms.filter((atom) => !passes(atom))),
    };
  }

  /** What is known once the variable is one of these; follows the question that hides or shows it. */
  assume(variable: Variable, atoms: Set<Atom>): Facts {
    let facts = new Facts(new Map(this.known).set(variable.name, atoms));
    const there = !atoms.has(ABSENT);
    const gone = atoms.size === 1 && !there;
    if (variable.when) {
      const wanted = answer(variable.when.value);
      const controller = [...this.possible(variable.when.variable)];
      if (there) facts = facts.assume(variable.when.variable, new Set([wanted]));
      else if (gone && !variable.optional)
        facts = facts.assume(
          variable.when.variable,
          new Set(controller.filter((atom) => atom !== wanted)),
        );
    }
    for (const need of there ? (variable.needs ?? []) : []) {
      const atoms = [...facts.possible(need)].filter((atom) => atom !== ABSENT);
      facts = facts.assume(need, new Set(atoms));
    }
    if (variable.parent && there) facts = facts.assume(variable.parent, new Set([PRESENT]));
    return facts;
  }
}
