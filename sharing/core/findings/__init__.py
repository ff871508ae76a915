"""What is found in a statement: asks, facts, voices, faults and oddities, each a range."""
