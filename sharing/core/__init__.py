"""Pure text: values in, values out; no file, clock, chance, environment, logging or framework."""
