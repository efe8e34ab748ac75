import { type Form, fieldsOf } from "../../letters/answers.ts";
import type { RawAnswers } from "../../letters/fields/types.ts";
import type { Values } from "../../letters/values.ts";
import { writeFragment } from "../ui/fragment.ts";
import { useFragment } from "../ui/useFragment.ts";
import { answersFromFragment, fragmentOfAnswers } from "./answers-fragment.ts";

/** Opens the answers that a shared link carries; a link without any of this form's fields is left alone. */
export function useSharedAnswers(form: Form, open: (answers: RawAnswers) => void): void {
  useFragment((fragment) => {
    if (fieldsOf(form).some(({ name }) => name in fragment))
      open(answersFromFragment(form, fragment));
  });
}

/** Keeps the answers in the address of the page, without a new step in the history. */
export function shareInAddress(form: Form, values: Values): void {
  const fragment = writeFragment(fragmentOfAnswers(form, values));
  history.replaceState(history.state, "", fragment || " ");
}
