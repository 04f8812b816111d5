import { z } from "zod";

/**
 * Some fields of a record, each as its own schema checks it. Unlike `.partial()`, a field that is left
 * out stays out: defaults belong to new records and must not reset what the user chose before.
 */
export function patchOf<Shape extends z.ZodRawShape>(
  record: z.ZodObject<Shape>,
): z.ZodType<Partial<z.output<z.ZodObject<Shape>>>, Partial<z.input<z.ZodObject<Shape>>>> {
  const fields = Object.entries(record.shape).map(([name, field]) => [
    name,
    z.exactOptional(
      field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : (field as z.ZodType),
    ),
  ]);
  return z.strictObject(Object.fromEntries(fields)) as never;
}
