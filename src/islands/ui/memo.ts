import { Component, type ComponentChild, type FunctionComponent, h } from "preact";

/** Whether two sets of properties hold the same values. */
function same(left: object, right: object): boolean {
  const [names, others] = [Object.keys(left), Object.keys(right)];
  return (
    names.length === others.length &&
    names.every((name) => left[name as keyof object] === right[name as keyof object])
  );
}

/** A component drawn again only when one of its properties is another: a key typed redraws its own field. */
export function memo<Props extends object>(inner: FunctionComponent<Props>) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !same(this.props, next);
    }
    override render(): ComponentChild {
      return h(inner, this.props as Props);
    }
  };
}
