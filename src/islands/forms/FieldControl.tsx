import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { Problem, RawAnswer } from "../../letters/fields/types.ts";
import type { Field } from "../../schemas/letter.ts";
import { LongTextField, RadioField, SelectField, TextField } from "./controls.tsx";
import { DateField, type RawDate } from "./DateField.tsx";
import type { Fault } from "./ErrorSummary.tsx";
import { IdentityField } from "./IdentityField.tsx";
import { ListField } from "./ListField.tsx";
import { type ListedMediator, MediatorField } from "./MediatorField.tsx";

export interface ControlProps {
  id: string;
  field: Field;
  value: RawAnswer;
  errors: Problem[];
  mediators: ListedMediator[];
  onChange: (value: RawAnswer) => void;
}

/**
 * The id of the control in which an error is to be mended. In a list, `part` is `row.field.part`;
 * an error on the list as a whole leads to its first control.
 */
export function controlId(prefix: string, field: Field, part?: string): string {
  const id = `${prefix}-${field.name}`;
  if (field.type === "date") return `${id}-${part ?? "day"}`;
  if (field.type === "list") {
    const [row = "0", name, inner] = part?.split(".") ?? [];
    const asked = field.fields.find((one) => one.name === name) ?? field.fields[0]!;
    return controlId(`${id}-${row}`, asked, inner);
  }
  return part ? `${id}-${part}` : id;
}

/** The list of faults of a form, each with the control in which it is to be mended. */
export function faultsOf(prefix: string, fields: Field[], errors: FieldProblem[]): Fault[] {
  return errors.map((error) => {
    const field = fields.find((one) => one.name === error.field);
    return { id: field ? controlId(prefix, field, error.part) : prefix, message: error.message };
  });
}

const yesNo = [
  { value: "oui", label: "Oui" },
  { value: "non", label: "Non" },
];
const units: Partial<Record<Field["type"], string>> = { amount: "€", percentage: "%" };

function unitOf(field: Field): string | undefined {
  return field.type === "amount" && field.country ? "$" : units[field.type];
}

/** The control of a question, by the type of its field. */
export function FieldControl({ id, field, value, errors, mediators, onChange }: ControlProps) {
  const frame = {
    id,
    label: field.label,
    hint: field.hint,
    optional: field.optional,
    error: errors[0]?.message,
  };
  const text = { frame, value: value as string, onChange };
  switch (field.type) {
    case "long-text":
      return <LongTextField {...text} />;
    case "yes-no":
      return <RadioField {...text} options={yesNo} />;
    case "choice":
      return field.options.length > 5 ? (
        <SelectField {...text} options={field.options} />
      ) : (
        <RadioField {...text} options={field.options} />
      );
    case "date":
      return (
        <DateField
          frame={frame}
          value={value as unknown as RawDate}
          wrongPart={errors[0]?.part}
          onChange={(date) => onChange({ ...date })}
        />
      );
    case "identity":
      return (
        <IdentityField
          {...{ id, field, errors, onChange }}
          value={value as Record<string, string>}
        />
      );
    case "mediator":
      return (
        <MediatorField
          {...{ id, errors, mediators, onChange }}
          frame={frame}
          value={value as Record<string, string>}
        />
      );
    case "list":
      return (
        <ListField
          {...{ id, field, errors, mediators, onChange }}
          value={value as unknown as Record<string, RawAnswer>[]}
        />
      );
    case "text":
      return <TextField {...text} />;
    default:
      return <TextField {...text} inputMode="decimal" unit={unitOf(field)} />;
  }
}
