import { Component } from "preact";
import type { Problem, RawAnswer } from "../../letters/fields/types.ts";
import { type ControlProps, FieldControl } from "./FieldControl.tsx";

interface Props extends Omit<ControlProps, "onChange"> {
  /** Keeps one answer. It must work from the answers of the day it is called: see {@link Question}. */
  onAnswer: (name: string, answer: RawAnswer) => void;
}

const sameErrors = (a: Problem[], b: Problem[]) =>
  a.length === b.length && a.every((error, index) => error === b[index]);

/**
 * A question of a form, drawn again only when its own answer or faults change: a key typed in one
 * question costs nothing to the others. `onAnswer` may therefore be that of an earlier drawing.
 */
export class Question extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { id, field, value, errors, mediators } = this.props;
    return (
      next.id !== id ||
      next.field !== field ||
      next.value !== value ||
      next.mediators !== mediators ||
      !sameErrors(next.errors, errors)
    );
  }

  override render({ onAnswer, ...control }: Props) {
    return (
      <FieldControl {...control} onChange={(answer) => onAnswer(control.field.name, answer)} />
    );
  }
}
