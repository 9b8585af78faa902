/** A day that is chosen, or none. */
import { type Both, say } from "../state/language.ts";

interface DayFieldProps {
  readonly label: Both;
  readonly day: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

export function DayField({ label, day, onChange }: DayFieldProps) {
  return (
    <label class="field">
      {say(label)}{" "}
      <input
        type="date"
        min="1900-01-01"
        max="2200-12-31"
        value={day ?? ""}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      />
    </label>
  );
}
