import type { FieldType } from "../../schemas/letter.ts";
import type { Value } from "../values.ts";
import { choiceKind, yesNoKind } from "./choice.ts";
import { dateKind } from "./date.ts";
import { identityKind } from "./identity.ts";
import { listKind } from "./list.ts";
import { mediatorKind } from "./mediator.ts";
import { amountKind, integerKind, percentageKind } from "./number.ts";
import { longTextKind, textKind } from "./text.ts";
import type { FieldKind } from "./types.ts";

/**
 * The closed table of field types. An entry reads and formats its own values only: the caller passes
 * a field and a value of the entry's type.
 */
export const fieldTypeTable: Record<FieldType, FieldKind<Value>> = {
  text: textKind,
  "long-text": longTextKind,
  choice: choiceKind,
  "yes-no": yesNoKind,
  date: dateKind,
  amount: amountKind,
  integer: integerKind,
  percentage: percentageKind,
  identity: identityKind,
  mediator: mediatorKind,
  get list() {
    return listKind;
  },
} as Record<FieldType, FieldKind<Value>>;
