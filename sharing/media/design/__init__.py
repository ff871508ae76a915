"""Design: what a card says in, where each line, rule and picture of it stands out."""
